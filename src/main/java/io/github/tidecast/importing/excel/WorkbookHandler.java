package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the list of sheets, the names and the date system from {@code workbook.xml}. */
final class WorkbookHandler extends DefaultHandler {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_NAMES = 10_000;
    private static final int LONGEST_NAMED = 8_192;

    /**
     * A name.
     *
     * @param name  the name
     * @param sheet the sheet that it belongs to, from 0; -1 if to the workbook
     * @param text  what it stands for
     */
    record NamedText(String name, int sheet, String text) {
    }

    private final List<SheetFacts> sheets = new ArrayList<>();
    private final List<NamedText> names = new ArrayList<>();
    private final StringBuilder named = new StringBuilder();
    private @Nullable String name;
    private int sheetOfName;
    private boolean date1904;

    @Override
    public void startElement(String uri, String element, String qualified, Attributes attributes) throws SAXException {
        switch (element) {
            case "sheet" -> sheet(attributes);
            case "workbookPr" -> {
                String value = attributes.getValue("date1904");
                date1904 = "1".equals(value) || "true".equals(value);
            }
            case "definedName" -> {
                String sheet = attributes.getValue("localSheetId");
                sheetOfName = sheet != null && sheet.matches("\\d{1,6}") ? Integer.parseInt(sheet) : -1;
                name = attributes.getValue("name");
                named.setLength(0);
            }
            default -> { }
        }
    }

    private void sheet(Attributes attributes) throws SAXException {
        if (sheets.size() == MOST_SHEETS) {
            throw new SAXException(new RefusedBookException(RefusalKind.TOO_MANY_SHEETS.with(MOST_SHEETS)));
        }
        String part = attributes.getValue(RELATIONSHIPS, "id");
        String state = attributes.getValue("state");
        sheets.add(new SheetFacts(String.valueOf(attributes.getValue("name")),
                part != null ? part : String.valueOf(attributes.getValue(STRICT_RELATIONSHIPS, "id")),
                state == null || state.equals("visible")));
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (name != null && named.length() <= LONGEST_NAMED) {
            named.append(buffer, offset, length);
        }
    }

    @Override
    public void endElement(String uri, String element, String qualified) {
        if (element.equals("definedName") && name != null) {
            if (names.size() < MOST_NAMES && named.length() <= LONGEST_NAMED) {
                names.add(new NamedText(name, sheetOfName, named.toString().strip()));
            }
            name = null;
        }
    }

    List<SheetFacts> sheets() {
        return sheets;
    }

    List<NamedText> names() {
        return names;
    }

    boolean date1904() {
        return date1904;
    }
}
