package io.github.tidecast.importing.guess.numbers;

import io.github.tidecast.importing.grid.Blanks;
import java.nio.charset.StandardCharsets;

/**
 * Reads numbers that are text, given the decimal mark. Plain numbers are read from the bytes (exact by Clinger's fast
 * path: an integer below 2^53 times or over a power of ten up to 10^22 rounds once); everything with ornaments goes
 * through {@link OrnateNumber}.
 */
public final class NumberReader {

    private static final double[] POWERS = new double[23];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private final char decimal;
    private final String unit;
    private final Ornaments ornaments = new Ornaments();

    /** A reader that leaves out known units alone. */
    public NumberReader(char decimal) {
        this(decimal, "");
    }

    /** A reader that leaves out a unit behind the numbers; empty for known ones alone. */
    public NumberReader(char decimal, String unit) {
        this.decimal = decimal;
        this.unit = unit;
    }

    /** What else stood in the cells read so far. */
    public Ornaments ornaments() {
        return ornaments;
    }

    /** The number in a range of UTF-8 bytes; NaN if it is none. */
    public double read(byte[] bytes, int from, int to) {
        long digits = 0;
        int count = 0;
        int behindMark = -1;
        int i = from;
        boolean negative = i < to && bytes[i] == '-';
        if (negative || i < to && bytes[i] == '+') {
            i++;
        }
        for (; i < to; i++) {
            int b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + (b - '0');
                count++;
            } else if (b == decimal && behindMark < 0) {
                behindMark = count;
            } else {
                return ornate(bytes, from, to);
            }
        }
        if (count == 0 || count > 15) {
            return ornate(bytes, from, to);
        }
        double value = behindMark < 0 ? digits : digits / POWERS[count - behindMark];
        return negative ? -value : value;
    }

    private double ornate(byte[] bytes, int from, int to) {
        if (to - from > OrnateNumber.LONGEST_BYTES) {
            return Double.NaN;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (!unit.isEmpty() && text.endsWith(unit)) {
            ornaments.countUnit();
            text = Blanks.trim(text.substring(0, text.length() - unit.length()));
        }
        return OrnateNumber.read(text, decimal, ornaments);
    }
}
