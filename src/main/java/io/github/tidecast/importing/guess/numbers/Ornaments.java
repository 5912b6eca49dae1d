package io.github.tidecast.importing.guess.numbers;

/** Counts what stood beside the digits of numbers and was left out or scaled. */
public final class Ornaments {

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
    public int percent() {
        return percent;
    }

    /** Cells with a currency sign. */
    public int currency() {
        return currency;
    }

    /** Cells with a unit such as kWh. */
    public int units() {
        return units;
    }

    /** Cells with a word such as \u4e07 that multiplies. */
    public int scaled() {
        return scaled;
    }
}
