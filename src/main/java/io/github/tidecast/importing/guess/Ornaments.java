package io.github.tidecast.importing.guess;

/** Counts what stood beside the digits of numbers and was left out or scaled. */
final class Ornaments {

    private int percent;
    private int currency;
    private int scaled;
    private int units;

    void countPercent() {
        percent++;
    }

    void countCurrency() {
        currency++;
    }

    void countUnit() {
        units++;
    }

    void countScaled() {
        scaled++;
    }

    /** Cells with a percent sign. */
    int percent() {
        return percent;
    }

    /** Cells with a currency sign. */
    int currency() {
        return currency;
    }

    /** Cells with a unit such as kWh. */
    int units() {
        return units;
    }

    /** Cells with a word such as \u4e07 that multiplies. */
    int scaled() {
        return scaled;
    }
}
