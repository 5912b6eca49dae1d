package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.CellLook.Look;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the cells of the first rows look like, and where among them the data begins. */
final class HeadLooks {

    private static final int HEAD = 80;
    private static final int BELOW = 30;

    private final Look[][] looks;
    private final int columns;

    /** The looks of a grid's first rows of content. */
    HeadLooks(Grid grid, int[] rows, CellLook look) {
        this.columns = grid.columns();
        this.looks = new Look[Math.min(HEAD, rows.length)][];
        for (int i = 0; i < looks.length; i++) {
            int row = rows[i];
            looks[i] = IntStream.range(0, columns).mapToObj(column -> look.of(grid, row, column)).toArray(Look[]::new);
        }
    }

    /** Rows looked at. */
    int size() {
        return looks.length;
    }

    /** The first row all of whose cells look like the cells below them; the second row if there is none. */
    int firstData() {
        int usual = usualWidth();
        for (int i = 0; i < looks.length; i++) {
            if (filled(i) * 2 >= usual && hasValue(i) && matchesBelow(i)) {
                return i;
            }
        }
        return Math.min(looks.length, 1);
    }

    /** The number of filled cells that most rows have. */
    int usualWidth() {
        int[] counts = new int[columns + 1];
        for (int i = 0; i < looks.length; i++) {
            counts[filled(i)]++;
        }
        int best = 0;
        for (int n = 1; n < counts.length; n++) {
            best = counts[n] >= Math.max(1, counts[best]) || best == 0 ? n : best;
        }
        return best;
    }

    /** Filled cells of a row. */
    int filled(int i) {
        return (int) Arrays.stream(looks[i]).filter(look -> look != Look.NOTHING).count();
    }

    /** True if a row holds text and neither numbers nor dates. */
    boolean isText(int i) {
        return Arrays.stream(looks[i]).allMatch(look -> look == Look.TEXT || look == Look.NOTHING || look == Look.MISSING)
                && hasText(i);
    }

    /** True if a row holds text. */
    boolean hasText(int i) {
        return Arrays.stream(looks[i]).anyMatch(look -> look == Look.TEXT);
    }

    private boolean hasValue(int i) {
        return Arrays.stream(looks[i]).anyMatch(look -> look == Look.NUMBER || look == Look.DATE);
    }

    private boolean matchesBelow(int i) {
        for (int column = 0; column < columns; column++) {
            Look look = looks[i][column];
            if (look != Look.NOTHING && look != Look.MISSING) {
                Look usual = usualBelow(i, column);
                if (usual != Look.NOTHING && usual != look) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The look that most filled cells below have; NOTHING if there are none. */
    private Look usualBelow(int i, int column) {
        int[] counts = new int[Look.values().length];
        for (int k = i + 1; k < Math.min(looks.length, i + BELOW); k++) {
            counts[looks[k][column].ordinal()]++;
        }
        counts[Look.NOTHING.ordinal()] = 0;
        counts[Look.MISSING.ordinal()] = 0;
        int best = IntStream.range(0, counts.length).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
        return Look.values()[best];
    }
}
