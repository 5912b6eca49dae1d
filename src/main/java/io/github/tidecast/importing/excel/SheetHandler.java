package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.GridBuilder;
import java.util.Optional;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of a sheet from its SAX events; only cells with a value leave anything behind. */
final class SheetHandler extends DefaultHandler {

    /** Looks up after each row; may end the reading by an exception. */
    interface RowEnd {
        void check(GridBuilder builder) throws SAXException;
    }

    /** Takes formulas, and may know the result of one without a stored result. */
    interface Formulas {

        /**
         * A formula.
         *
         * @param row    from 1
         * @param column from 0
         * @param stored whether its result is stored
         */
        Optional<ValueEval> met(long row, int column, FormulaText formula, boolean stored);
    }

    private final GridBuilder builder;
    private final SharedTexts strings;
    private final CellStyles styles;
    private final boolean date1904;
    private final SheetNotes notes;
    private final Formulas formulas;
    private final RowEnd rowEnd;
    private final CellTarget cell = new Current();
    private final StringBuilder text = new StringBuilder();
    private long row;
    private boolean rowHidden;
    private boolean rowStarted;
    private @Nullable String address;
    private String type = "n";
    private int column;
    private int style;
    private @Nullable FormulaText formula;
    private final StringBuilder formulaText = new StringBuilder();
    private boolean inFormula;
    private boolean collecting;
    private boolean phonetic;

    SheetHandler(GridBuilder builder, SharedTexts strings, CellStyles styles, boolean date1904, SheetNotes notes,
                 Formulas formulas, RowEnd rowEnd) {
        this.builder = builder;
        this.strings = strings;
        this.styles = styles;
        this.date1904 = date1904;
        this.notes = notes;
        this.formulas = formulas;
        this.rowEnd = rowEnd;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v" -> collecting = true;
            case "t" -> collecting = !phonetic;
            case "f" -> startFormula(attributes);
            case "rPh" -> phonetic = true;
            default -> { }
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Long.parseLong(number);
        rowHidden = "1".equals(attributes.getValue("hidden")) || "true".equals(attributes.getValue("hidden"));
        rowStarted = false;
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        address = attributes.getValue("r");
        column = address == null ? column + 1 : columnOf(address);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = null;
        text.setLength(0);
    }

    private void startFormula(Attributes attributes) {
        formula = SheetFormulas.of(attributes, String.valueOf(address));
        formulaText.setLength(0);
        inFormula = true;
    }

    /** Column from 0 of an address such as AB12; what is beyond any sheet stays beyond it. */
    private static int columnOf(String address) throws SAXException {
        int column = 0;
        int at = 0;
        for (; at < address.length() && (address.charAt(at) | 0x20) >= 'a' && (address.charAt(at) | 0x20) <= 'z'; at++) {
            column = Math.min(column * 26 + (address.charAt(at) | 0x20) - 'a' + 1, GridBuilder.MOST_COLUMNS + 1);
        }
        if (at == 0 || at < address.length() && (address.charAt(at) < '0' || address.charAt(at) > '9')) {
            throw new SAXException("no address of a cell: " + address);
        }
        return column - 1;
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        if (collecting) {
            text.append(buffer, offset, Math.min(length, CellColumn.LONGEST_TEXT - text.length()));
        } else if (inFormula && formulaText.length() <= SheetFormulas.LONGEST) {
            formulaText.append(buffer, offset, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "f" -> inFormula = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> rowEnd.check(builder);
            default -> { }
        }
    }

    private void endCell() throws SAXException {
        if (formula != null) {
            formula = formula.with(formulaText.toString());
        }
        if (text.isEmpty()) {
            if (formula != null && !type.equals("str")) {
                computed(formulas.met(row, column, formula, false));
            }
            return;
        }
        if (formula != null) {
            formulas.met(row, column, formula, true);
        }
        startRow();
        switch (type) {
            case "s" -> builder.text(column, strings.get(Integer.parseInt(text.toString().strip())));
            case "b" -> cell.truth(text.charAt(0) == '1');
            case "e" -> cell.error(text.toString());
            case "n" -> cell.number(Double.parseDouble(text.toString()));
            default -> cell.text(text.toString());
        }
    }

    private void startRow() {
        if (!rowStarted) {
            builder.startRow(row);
            rowStarted = true;
            if (rowHidden) {
                notes.hiddenRow();
            }
        }
    }

    private void computed(Optional<ValueEval> result) {
        if (result.isEmpty()) {
            notes.formulaWithoutResult(place());
        } else if (!CellTarget.leavesEmpty(result.get())) {
            notes.evaluated();
            startRow();
            cell.computed(result.get());
        }
    }

    private String place() {
        return address == null ? "R" + row + "C" + (column + 1) : address;
    }

    /** The cell that is read. */
    private final class Current implements CellTarget {

        @Override
        public void number(double value) {
            if (styles.isDate(style) && SerialDate.isValid(value)) {
                builder.time(column, SerialDate.millis(value, date1904, styles.showsFractions(style)));
            } else {
                builder.number(column, value);
            }
        }

        @Override
        public void text(String value) {
            builder.text(column, value);
        }

        @Override
        public void error(String code) {
            notes.error(place());
            builder.error(column, code);
        }
    }
}
