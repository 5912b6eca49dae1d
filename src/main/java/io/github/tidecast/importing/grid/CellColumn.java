package io.github.tidecast.importing.grid;

import io.github.tidecast.series.TimeAxis;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of one column, packed into one array. Rows behind the last filled cell cost nothing. Text is trimmed and cut
 * to {@link #LONGEST_TEXT} characters; what is blank is {@link CellKind#EMPTY}. Each look at a cell ends with a
 * {@link CancelledStepException} once the reading is cancelled.
 */
public final class CellColumn {

    /** Characters of a text that are kept: as many as the cell of a spreadsheet holds. */
    public static final int LONGEST_TEXT = 32_767;
    private static final CellKind[] KINDS = CellKind.values();

    private final ReadGuard guard;
    private byte[] kinds = new byte[8];
    private int[] ends = new int[8];
    private byte[] bytes = new byte[64];
    private int size;
    private int used;
    private int filled;

    CellColumn(ReadGuard guard) {
        this.guard = guard;
    }

    /** What the cell of a row (0-based) is. */
    public CellKind kind(int row) {
        guard.step();
        return row < size ? KINDS[kinds[row]] : CellKind.EMPTY;
    }

    /** Number of cells that are not empty. */
    public int filled() {
        return filled;
    }

    /** Rows up to the last cell that is not empty. */
    int size() {
        return size;
    }

    /** The packed cells; those of a row lie from {@link #start} to {@link #end}. Not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** First byte of a row's cell. */
    public int start(int row) {
        return row >= size ? used : row == 0 ? 0 : ends[row - 1];
    }

    /** The byte behind a row's cell. */
    public int end(int row) {
        return row < size ? ends[row] : used;
    }

    /** The number of a NUMBER cell. */
    public double number(int row) {
        return Double.longBitsToDouble(ByteBuffer.wrap(bytes).getLong(start(row)));
    }

    /** Wall-clock milliseconds since 1970-01-01T00:00 of a TIME cell. */
    public long millis(int row) {
        return ByteBuffer.wrap(bytes).getLong(start(row));
    }

    /** The cell as a person would write it; empty for an empty cell. */
    public String text(int row) {
        return switch (kind(row)) {
            case EMPTY -> "";
            case TEXT, ERROR -> new String(bytes, start(row), end(row) - start(row), StandardCharsets.UTF_8);
            case NUMBER -> plain(number(row));
            case TIME -> TimeAxis.iso(TimeAxis.toTime(millis(row)));
        };
    }

    /** A number without exponent and without ".0". */
    public static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        String written = Double.toString(number);
        if (written.indexOf('E') >= 0) {
            BigDecimal exact = new BigDecimal(written);
            return Math.abs(exact.scale()) > 30 ? written : exact.stripTrailingZeros().toPlainString();
        }
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    void addText(int row, CharSequence text, CellKind kind) {
        String trimmed = cut(Blanks.trim(text.toString()));
        if (!trimmed.isEmpty()) {
            byte[] encoded = trimmed.getBytes(StandardCharsets.UTF_8);
            reserve(encoded.length);
            System.arraycopy(encoded, 0, bytes, used, encoded.length);
            close(row, kind, encoded.length);
        }
    }

    /** Adds text from a buffer without making a string of it, which is where reading large files spends its time. */
    void addText(int row, char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && buffer[from] <= ' ') {
            from++;
        }
        while (to > from && buffer[to - 1] <= ' ') {
            to--;
        }
        to = Math.min(to, from + LONGEST_TEXT);
        reserve(to - from);
        byte[] target = bytes;
        int at = used;
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c >= 0x80) {
                addText(row, new String(buffer, from, to - from), CellKind.TEXT);
                return;
            }
            target[at++] = (byte) c;
        }
        if (to > from) {
            close(row, CellKind.TEXT, to - from);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    void addLong(int row, long packed, CellKind kind) {
        reserve(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(used, packed);
        close(row, kind, Long.BYTES);
    }

    private void close(int row, CellKind kind, int length) {
        if (row < size) {
            throw new IllegalStateException("row " + row + " was filled before");
        }
        if (row >= ends.length) {
            int larger = Math.max(row + 1, ends.length + (ends.length >> 1) + 8);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        Arrays.fill(ends, size, row, used);
        used += length;
        ends[row] = used;
        kinds[row] = (byte) kind.ordinal();
        size = row + 1;
        filled++;
    }

    private void reserve(int more) {
        if (bytes.length - used < more) {
            bytes = Arrays.copyOf(bytes, Math.addExact(Math.max(bytes.length + (bytes.length >> 1), used), more));
        }
    }

    /** Bytes of the cells themselves. */
    long used() {
        return used;
    }

    /** Bytes of memory this column takes. */
    long footprint() {
        return 96L + bytes.length + 5L * ends.length;
    }
}
