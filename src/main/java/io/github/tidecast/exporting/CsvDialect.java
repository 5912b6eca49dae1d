package io.github.tidecast.exporting;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How numbers and columns are told apart in a CSV file. */
public enum CsvDialect {
    /** 1.5,2.5 as in English-speaking and East Asian countries. */
    COMMA(',', '.'),
    /** 1,5;2,5 as Excel expects where the comma is the decimal mark. */
    SEMICOLON(';', ',');

    private final char separator;
    private final char decimal;

    CsvDialect(char separator, char decimal) {
        this.separator = separator;
        this.decimal = decimal;
    }

    /** Between the columns. */
    public char separator() {
        return separator;
    }

    /** The decimal mark. */
    public char decimal() {
        return decimal;
    }

    /** The dialect a region's Excel expects. */
    public static CsvDialect of(Locale region) {
        return DecimalFormatSymbols.getInstance(region).getDecimalSeparator() == ',' ? SEMICOLON : COMMA;
    }
}
