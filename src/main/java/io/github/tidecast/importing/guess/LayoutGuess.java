package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.CellLook.Look;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the table: data begins at the first row whose cells look like those of the rows below it; the header is the
 * last row before it that fills most columns, a row of units between the two left out; what stands above is titles.
 */
public final class LayoutGuess {

    private static final int HEAD = 80;
    private static final int BELOW = 30;

    private final Grid grid;
    private final Findings findings;
    private final CellLook looks = new CellLook();
    private final int[] rows;
    private final Look[][] head;

    private LayoutGuess(Grid grid, Findings findings) {
        this.grid = grid;
        this.findings = findings;
        this.rows = contentRows();
        this.head = new Look[Math.min(HEAD, rows.length)][];
        for (int i = 0; i < head.length; i++) {
            int row = rows[i];
            head[i] = IntStream.range(0, grid.columns()).mapToObj(column -> looks.of(grid, row, column))
                    .toArray(Look[]::new);
        }
    }

    /**
     * The layout of a grid.
     *
     * @param wanted row of the header the user decided on, from 1 as in the file; 0 for no header
     */
    public static Layout of(Grid grid, Optional<Integer> wanted, Findings findings) throws SayableException {
        Layout automatic = new LayoutGuess(grid, new Findings()).guessed();
        long found = automatic.header().isPresent() ? grid.fileRow(automatic.header().getAsInt()) : 0;
        LayoutGuess guess = new LayoutGuess(grid, findings);
        return wanted.isPresent() && wanted.get() != found ? guess.chosen(wanted.get()) : guess.guessed();
    }

    private Layout chosen(int fileRow) throws SayableException {
        if (fileRow == 0) {
            return layout(-1, -1, firstData());
        }
        int at = IntStream.range(0, rows.length).filter(i -> grid.fileRow(rows[i]) == fileRow).findFirst().orElse(-1);
        if (at < 0) {
            throw new SayableException(Text.of("importing.no-such-header-row", fileRow));
        }
        boolean units = at + 1 < head.length && isUnits(at + 1);
        return layout(at, -1, units ? at + 2 : at + 1);
    }

    private Layout guessed() {
        int data = firstData();
        int header = data - 1;
        if (header >= 0 && isUnits(header) && header > 0 && filled(header - 1) >= 1 && isText(header - 1)) {
            findings.info("units-row", Text.of("importing.units-row", grid.fileRow(rows[header])));
            header--;
        }
        if (header >= 0 && !isHeader(header, data)) {
            header = -1;
        }
        if (header < 0 && data == 0 && rows.length > 0) {
            OptionalInt comment = commentHeader(rows[0]);
            if (comment.isPresent()) {
                return new Layout(comment, HeaderNames.of(grid, comment, OptionalInt.empty(), findings),
                        new Footer(grid, looks).leftOut(rows, findings));
            }
        }
        int group = header > 0 && hasRepeats(header) && isText(header - 1) && filled(header - 1) >= 2 ? header - 1 : -1;
        return layout(header, group, data);
    }

    /** A comment line above data without a header that names every column of it. */
    private OptionalInt commentHeader(int data) {
        for (int row = data - 1; row >= 0; row--) {
            if (CellLook.isFilled(grid, row, 0) && isComment(row)) {
                boolean names = grid.filled(row) > 1 && grid.filled(row) == grid.filled(data);
                return names ? OptionalInt.of(row) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private Layout layout(int header, int group, int data) {
        OptionalInt headerRow = header < 0 ? OptionalInt.empty() : OptionalInt.of(rows[header]);
        OptionalInt groupRow = group < 0 ? OptionalInt.empty() : OptionalInt.of(rows[group]);
        int titles = header < 0 ? data : group < 0 ? header : group;
        if (titles > 0) {
            findings.info("title-lines", Text.of("importing.title-lines", titles));
        }
        if (header < 0 && rows.length > 0) {
            findings.info("no-header", Text.of("importing.no-header"));
        }
        int[] body = Arrays.copyOfRange(rows, Math.min(data, rows.length), rows.length);
        int[] kept = new Footer(grid, looks).leftOut(withoutRepeats(body, header), findings);
        return new Layout(headerRow, HeaderNames.of(grid, headerRow, groupRow, findings), kept);
    }

    /** Leaves out rows that repeat the header, as in files that were joined. */
    private int[] withoutRepeats(int[] body, int header) {
        if (header < 0) {
            return body;
        }
        List<String> names = grid.row(rows[header]);
        int probe = IntStream.range(0, names.size()).filter(c -> looks.of(names.get(c)) == Look.TEXT).findFirst().orElse(-1);
        if (probe < 0) {
            return body;
        }
        String name = names.get(probe);
        int length = name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        var column = grid.column(probe);
        int[] kept = new int[body.length];
        int count = 0;
        for (int row : body) {
            boolean same = column.end(row) - column.start(row) == length && column.text(row).equals(name)
                    && grid.row(row).equals(names);
            if (!same) {
                kept[count++] = row;
            }
        }
        if (count < body.length) {
            findings.info("repeated-header", Text.of("importing.repeated-header", body.length - count));
        }
        return Arrays.copyOf(kept, count);
    }

    /** A loop, not a stream: there may be millions. */
    private int[] contentRows() {
        int[] found = new int[grid.rows()];
        int count = 0;
        for (int row = 0; row < found.length; row++) {
            if (isContent(row)) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isContent(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (CellLook.isFilled(grid, row, column)) {
                return column > 0 || !isComment(row);
            }
        }
        return false;
    }

    private boolean isComment(int row) {
        var column = grid.column(0);
        int start = column.start(row);
        byte first = column.bytes()[start];
        if (first == '#') {
            return !MissingMarkers.contains(column.text(row));
        }
        return first == 's' && row == 0 && column.text(row).startsWith("sep=");
    }

    /** The first row all of whose cells look like the cells below them. */
    private int firstData() {
        int usual = usualWidth();
        for (int i = 0; i < head.length; i++) {
            if (filled(i) * 2 >= usual && hasValue(i) && matchesBelow(i)) {
                return i;
            }
        }
        return Math.min(rows.length, 1);
    }

    private int usualWidth() {
        int[] counts = new int[grid.columns() + 1];
        for (int i = 0; i < head.length; i++) {
            counts[filled(i)]++;
        }
        int best = 0;
        for (int n = 1; n < counts.length; n++) {
            best = counts[n] >= Math.max(1, counts[best]) || best == 0 ? n : best;
        }
        return best;
    }

    private boolean hasValue(int i) {
        return Arrays.stream(head[i]).anyMatch(look -> look == Look.NUMBER || look == Look.DATE);
    }

    private boolean matchesBelow(int i) {
        for (int column = 0; column < grid.columns(); column++) {
            Look look = head[i][column];
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
        for (int k = i + 1; k < Math.min(head.length, i + BELOW); k++) {
            counts[head[k][column].ordinal()]++;
        }
        counts[Look.NOTHING.ordinal()] = 0;
        counts[Look.MISSING.ordinal()] = 0;
        int best = IntStream.range(0, counts.length).reduce(0, (a, b) -> counts[b] > counts[a] ? b : a);
        return Look.values()[best];
    }

    private int filled(int i) {
        return (int) Arrays.stream(head[i]).filter(look -> look != Look.NOTHING).count();
    }

    private boolean isText(int i) {
        return Arrays.stream(head[i]).allMatch(look -> look == Look.TEXT || look == Look.NOTHING || look == Look.MISSING)
                && Arrays.stream(head[i]).anyMatch(look -> look == Look.TEXT);
    }

    private boolean isHeader(int header, int data) {
        int width = data < head.length ? filled(data) : usualWidth();
        return filled(header) >= Math.min(2, width) && filled(header) * 2 >= width
                && Arrays.stream(head[header]).anyMatch(look -> look == Look.TEXT);
    }

    private boolean isUnits(int i) {
        List<String> texts = grid.row(rows[i]).stream().filter(text -> !text.isEmpty()).toList();
        return isText(i) && texts.stream().allMatch(UnitNames::isUnit);
    }

    private boolean hasRepeats(int i) {
        List<String> texts = grid.row(rows[i]).stream().filter(text -> !text.isEmpty()).toList();
        return texts.stream().distinct().count() < texts.size();
    }
}
