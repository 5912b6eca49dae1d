package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, packed as the cells of one column; how many there are is counted. */
final class SharedTexts extends DefaultHandler {

    private final GridBuilder builder;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Grid grid;
    private boolean collecting;
    private boolean phonetic;

    SharedTexts(ReadGuard guard) {
        this.builder = GridBuilder.ofSharedTexts(guard);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "t" -> collecting = !phonetic;
            case "rPh" -> phonetic = true;
            default -> { }
        }
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (collecting) {
            text.append(buffer, offset, Math.min(length, CellColumn.LONGEST_TEXT - text.length()));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "si" -> {
                builder.startRow(builder.rows() + 1L);
                builder.text(0, text);
            }
            default -> { }
        }
    }

    /** The text of a number, from 0. */
    String get(int number) throws SAXException {
        if (number < 0 || number >= builder.rows()) {
            throw new SAXException("no shared text " + number);
        }
        if (grid == null) {
            grid = builder.build();
        }
        return grid.columns() == 0 ? "" : grid.text(number, 0);
    }
}
