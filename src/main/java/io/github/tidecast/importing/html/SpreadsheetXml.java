package io.github.tidecast.importing.html;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.grid.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first worksheet of Excel's XML of 2003. */
final class SpreadsheetXml extends DefaultHandler {

    private static final String SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";

    private final ReadGuard guard;
    private final GridBuilder builder;
    private final StringBuilder text = new StringBuilder();
    private int sheets;
    private int row;
    private int column;
    private String type = "String";
    private boolean inData;

    private SpreadsheetXml(GridBuilder builder, ReadGuard guard) {
        this.guard = guard;
        this.builder = builder;
    }

    static Grid read(InputStream stream, ReadGuard guard) throws IOException, SAXException {
        SpreadsheetXml handler = new SpreadsheetXml(GridBuilder.ofSheet(guard), guard);
        try {
            SecureXml.parse(stream, handler);
        } catch (NumberFormatException noNumber) {
            throw new SAXException("a number is none", noNumber);
        }
        return handler.builder.build();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        guard.step();
        switch (name) {
            case "Worksheet" -> sheets++;
            case "Row" -> {
                row = index(attributes, row + 1, GridBuilder.MOST_SHEET_ROWS + 1);
                column = 0;
                if (sheets == 1) {
                    builder.startRow(row);
                }
            }
            case "Cell" -> column = index(attributes, column + 1, GridBuilder.MOST_COLUMNS + 1);
            case "Data" -> {
                inData = true;
                text.setLength(0);
                type = String.valueOf(attributes.getValue(SPREADSHEET, "Type"));
            }
            default -> { }
        }
    }

    private static int index(Attributes attributes, int next, int most) {
        String index = attributes.getValue(SPREADSHEET, "Index");
        return index == null ? Math.min(next, most) : Math.clamp(Long.parseLong(index), Math.min(next, most), most);
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        guard.step();
        if (inData) {
            text.append(buffer, offset, Math.min(length, CellColumn.LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("Data")) {
            inData = false;
            if (sheets == 1) {
                add(text.toString());
            }
        }
    }

    private void add(String value) {
        switch (type) {
            case "Number" -> builder.number(column - 1, Double.parseDouble(value));
            case "Error" -> builder.error(column - 1, value);
            default -> builder.text(column - 1, value);
        }
    }
}
