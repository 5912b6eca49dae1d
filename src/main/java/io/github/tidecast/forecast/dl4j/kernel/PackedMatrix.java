package io.github.tidecast.forecast.dl4j.kernel;

/**
 * Where the numbers of a matrix lie inside a flat array: in panels of four vectors' width, each panel row after row, so
 * that a product reads memory in a straight line. The last panel is as wide as what is left. Parameters live in this
 * order while a network learns; nothing is packed for a product.
 *
 * @param offset  first element in the array
 * @param rows    a multiple of {@link Lanes#ROWS}
 * @param columns a multiple of {@link Lanes#COUNT}
 */
record PackedMatrix(int offset, int rows, int columns) {

    /** Columns of a full panel. */
    static final int WIDTH = 4 * Lanes.COUNT;

    /** Number of elements. */
    int size() {
        return Math.multiplyExact(rows, columns);
    }

    /** First element of the panel that begins with a column. */
    int panel(int column) {
        return offset + column * rows;
    }

    /** Width of the panel that begins with a column. */
    int width(int column) {
        return Math.min(WIDTH, columns - column);
    }

    /** Index of an element in the array. */
    int index(int row, int column) {
        int first = column / WIDTH * WIDTH;
        return panel(first) + row * width(first) + column - first;
    }

    /**
     * Writes the transpose of the first rows of this matrix.
     *
     * @param values     array of this matrix
     * @param into       array of the other matrix
     * @param transposed has at least as many rows as this has columns
     * @param count      rows of this matrix to transpose, at most the columns of the other
     */
    void transpose(float[] values, float[] into, PackedMatrix transposed, int count) {
        for (int first = 0; first < columns; first += WIDTH) {
            int width = width(first);
            for (int target = 0; target < count; target += WIDTH) {
                int end = Math.min(target + WIDTH, count);
                int targetWidth = transposed.width(target);
                int targetPanel = transposed.panel(target) + first * targetWidth;
                for (int row = target; row < end; row++) {
                    int from = panel(first) + row * width;
                    int to = targetPanel + row - target;
                    for (int i = 0; i < width; i++) {
                        into[to + i * targetWidth] = values[from + i];
                    }
                }
            }
        }
    }
}
