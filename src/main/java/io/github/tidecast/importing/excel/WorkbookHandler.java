package io.github.tidecast.importing.excel;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the list of sheets and the date system from {@code workbook.xml}. */
final class WorkbookHandler extends DefaultHandler {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final List<SheetFacts> sheets = new ArrayList<>();
    private boolean date1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String part = attributes.getValue(RELATIONSHIPS, "id");
            String state = attributes.getValue("state");
            sheets.add(new SheetFacts(String.valueOf(attributes.getValue("name")),
                    part != null ? part : String.valueOf(attributes.getValue(STRICT_RELATIONSHIPS, "id")),
                    state == null || state.equals("visible")));
        } else if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            date1904 = "1".equals(value) || "true".equals(value);
        }
    }

    List<SheetFacts> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }
}
