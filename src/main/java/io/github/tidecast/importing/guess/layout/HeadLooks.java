package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.layout.CellLook.Look;
import io.github.tidecast.importing.guess.numbers.NumberReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What the cells of the first rows look like, and where among them the data begins. */
final class HeadLooks {

    private static final int HEAD = 80;
    private static final int BELOW = 30;

    private final Grid grid;
    private final int[] rows;
    private final Look[][] looks;
    private final int columns;

    /** The looks of a grid's first rows of content. */
    HeadLooks(Grid grid, int[] rows, CellLook look) {
        this.grid = grid;
        this.rows = rows;
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
                return firstTimed(i);
            }
        }
        return Math.min(looks.length, 1);
    }

    /**
     * The first of the rows right above that have a time where the data has one: their other cells are unreadable. One
     * that has words where the data has numbers and no names above it holds the names itself.
     */
    private int firstTimed(int data) {
        int first = data;
        while (first > 0 && filled(first - 1) * 2 > usualWidth() && (isDated(first - 1) || countsOn(first - 1))) {
            first--;
        }
        boolean named = first > 0 && filled(first - 1) >= Math.min(2, filled(first));
        return first < data && !named ? first + 1 : first;
    }

    private boolean isDated(int i) {
        return IntStream.range(0, columns)
                .anyMatch(column -> looks[i][column] == Look.DATE && usualBelow(i, column) == Look.DATE);
    }

    /** True if the first cell lies as far before the next one as that before the one after it, as years do. */
    private boolean countsOn(int i) {
        if (i + 2 >= looks.length || looks[i][0] != Look.NUMBER) {
            return false;
        }
        double[] three = IntStream.range(i, i + 3).mapToDouble(k -> number(rows[k])).toArray();
        return three[1] - three[0] == three[2] - three[1] && three[0] != three[1];
    }

    private double number(int row) {
        byte[] text = grid.text(row, 0).getBytes(StandardCharsets.UTF_8);
        return new NumberReader('.').read(text, 0, text.length);
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

    /** True if all cells look like those below; among texts anything may stand. */
    private boolean matchesBelow(int i) {
        for (int column = 0; column < columns; column++) {
            Look look = looks[i][column];
            if (look != Look.NOTHING && look != Look.MISSING) {
                Look usual = usualBelow(i, column);
                if (usual != Look.NOTHING && usual != Look.TEXT && usual != look) {
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
