package io.github.tidecast.importing.reader;

import java.util.Arrays;

/**
 * Rows in the order of their times, rows without a time left out.
 *
 * @param rows       data rows by ascending time; at equal times in the order of the file
 * @param descending whether the file was sorted the other way round
 * @param unsorted   whether it was sorted neither way
 */
record RowOrder(int[] rows, boolean descending, boolean unsorted) {

    static RowOrder of(long[] times) {
        int[] rows = rowsWithTime(times);
        int ups = 0;
        int downs = 0;
        for (int i = 1; i < rows.length; i++) {
            ups += times[rows[i]] > times[rows[i - 1]] ? 1 : 0;
            downs += times[rows[i]] < times[rows[i - 1]] ? 1 : 0;
        }
        if (downs > 0) {
            sort(rows, times);
        }
        return new RowOrder(rows, downs > 0 && ups == 0, downs > 0 && ups > 0);
    }

    private static int[] rowsWithTime(long[] times) {
        int[] rows = new int[times.length];
        int count = 0;
        for (int i = 0; i < times.length; i++) {
            if (times[i] != Long.MIN_VALUE) {
                rows[count++] = i;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Merge sort, bottom-up: stable, and without an object for each of millions of rows. */
    private static void sort(int[] rows, long[] times) {
        int[] from = rows;
        int[] to = new int[rows.length];
        for (int width = 1; width < rows.length; width *= 2) {
            for (int left = 0; left < rows.length; left += 2 * width) {
                merge(from, to, left, Math.min(left + width, rows.length), Math.min(left + 2 * width, rows.length), times);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != rows) {
            System.arraycopy(from, 0, rows, 0, rows.length);
        }
    }

    private static void merge(int[] from, int[] to, int left, int middle, int right, long[] times) {
        int a = left;
        int b = middle;
        for (int k = left; k < right; k++) {
            boolean first = a < middle && (b >= right || times[from[a]] <= times[from[b]]);
            to[k] = first ? from[a++] : from[b++];
        }
    }
}
