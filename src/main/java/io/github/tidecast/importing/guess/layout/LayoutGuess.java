package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.vocabulary.TotalWords;
import io.github.tidecast.importing.guess.vocabulary.UnitNames;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Finds the table: data begins at the first row whose cells look like those of the rows below it; the header is the
 * last row before it that fills most columns, a row of units between the two left out; what stands above is titles.
 */
public final class LayoutGuess {

    private static final int ROWS_OF_A_COUNTER = 6;

    private final Grid grid;
    private final FindingsBuilder findings;
    private final CellLook looks = new CellLook();
    private final ContentRows content;
    private final int[] rows;
    private final HeadLooks head;

    private LayoutGuess(Grid grid, FindingsBuilder findings) {
        this.grid = grid;
        this.findings = findings;
        this.content = new ContentRows(grid);
        this.rows = content.find();
        this.head = new HeadLooks(grid, rows, looks);
    }

    /**
     * Where the head of a table is, by places in the rows that hold content.
     *
     * @param header  the row of names; -1 for none
     * @param group   the row above that names groups of columns; -1 for none
     * @param data    the first row of data
     * @param comment row of the grid whose comment holds the names
     * @param total   the row of a total that is left out; -1 for none
     * @param units   the row of units that is left out; -1 for none
     */
    private record Head(int header, int group, int data, OptionalInt comment, int total, int units) {

        static Head chosen(int header, int data) {
            return new Head(header, -1, data, OptionalInt.empty(), -1, -1);
        }
    }

    /**
     * The layout of a grid.
     *
     * @param wanted row of the header the user decided on, from 1 as in the file; 0 for no header
     */
    public static Layout of(Grid grid, Optional<Integer> wanted, FindingsBuilder findings) throws RefusedFileException {
        LayoutGuess guess = new LayoutGuess(grid, findings);
        Head found = guess.guessed();
        return guess.layout(wanted.isEmpty() || wanted.get() == guess.fileRow(found) ? found
                : guess.chosen(wanted.get()));
    }

    private long fileRow(Head found) {
        return found.comment().isPresent() ? grid.fileRow(found.comment().getAsInt())
                : found.header() < 0 ? 0 : grid.fileRow(rows[found.header()]);
    }

    private Head chosen(int fileRow) throws RefusedFileException {
        if (fileRow == 0) {
            return Head.chosen(-1, head.firstData());
        }
        int at = IntStream.range(0, rows.length).filter(i -> grid.fileRow(rows[i]) == fileRow).findFirst().orElse(-1);
        if (at < 0) {
            throw new RefusedFileException(RefusalKind.NO_SUCH_HEADER_ROW.with(fileRow));
        }
        boolean units = at + 1 < head.size() && isUnits(at + 1);
        return Head.chosen(at, units ? at + 2 : at + 1);
    }

    private Head guessed() {
        int data = head.firstData();
        int header = data - 1;
        int total = -1;
        int units = -1;
        if (header > 0 && isTotal(header) && head.isText(header - 1) && head.filled(header - 1) > 1) {
            total = header--;
        }
        if (header > 0 && isUnits(header) && head.isText(header - 1)
                && head.filled(header - 1) >= Math.min(2, head.filled(header))) {
            units = header--;
        }
        boolean deep = header > 0 && isCompletedAbove(header);
        if (header >= 0 && !isHeader(header, data) && !deep) {
            header = -1;
        }
        OptionalInt comment = header < 0 && data == 0 && rows.length > 0 ? content.commentHeader(rows[0])
                : OptionalInt.empty();
        boolean grouped = deep
                || header > 0 && hasRepeats(header) && head.isText(header - 1) && head.filled(header - 1) >= 2;
        return new Head(header, grouped ? header - 1 : -1, data, comment, total, units);
    }

    private Layout layout(Head found) {
        if (found.total() >= 0) {
            findings.add(Problem.Severity.WARNING, "totals", OptionalLong.of(grid.fileRow(rows[found.total()])),
                    Optional.empty(), Text.of("importing.totals", 1));
        }
        if (found.units() >= 0) {
            findings.info("units-row", Text.of("importing.units-row", grid.fileRow(rows[found.units()])));
        }
        return found.comment().isEmpty() ? layout(found.header(), found.group(), found.data())
                : new Layout(found.comment(), HeaderNames.of(grid, found.comment(), OptionalInt.empty(), 0, findings),
                        new Footer(grid, looks).leftOut(rows, findings));
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
        int[] own = header < 0 ? body : RepeatedHeader.leftOut(grid, rows[header], body, looks, findings);
        int[] kept = new Footer(grid, looks).leftOut(own, findings);
        int shift = header >= 0 && lacksNameOfCounter(rows[header], kept) ? 1 : 0;
        return new Layout(headerRow, HeaderNames.of(grid, headerRow, groupRow, shift, findings), kept);
    }

    /** True if a header ends one column early because the numbers of the rows in front have no name, as R writes it. */
    private boolean lacksNameOfCounter(int header, int[] body) {
        int width = grid.columns();
        boolean early = width > 2 && !CellLook.isFilled(grid, header, width - 1)
                && IntStream.range(0, width - 1).allMatch(column -> CellLook.isFilled(grid, header, column));
        if (!early || body.length < 2) {
            return false;
        }
        CellColumn counter = grid.column(0);
        return grid.column(width - 1).filled() * 2 > body.length
                && IntStream.range(0, Math.min(body.length, ROWS_OF_A_COUNTER))
                .allMatch(i -> counter.text(body[i]).equals(String.valueOf(i + 1)));
    }

    private boolean isHeader(int header, int data) {
        int width = data < head.size() ? head.filled(data) : head.usualWidth();
        return head.filled(header) >= Math.min(2, width) && head.filled(header) * 2 >= width && head.hasText(header);
    }

    /** True if names are cells of two rows, some of them merged downwards: what a row lacks, the row above has. */
    private boolean isCompletedAbove(int header) {
        List<Integer> lacking = IntStream.range(0, grid.columns())
                .filter(column -> !CellLook.isFilled(grid, rows[header], column)).boxed().toList();
        return !lacking.isEmpty() && head.isText(header) && head.isText(header - 1) && head.filled(header - 1) >= 2
                && lacking.stream().allMatch(column -> CellLook.isFilled(grid, rows[header - 1], column));
    }

    private boolean isUnits(int i) {
        List<String> texts = filledTexts(i);
        return head.isText(i) && texts.stream().allMatch(UnitNames::isUnit);
    }

    /** True for a row of a total that stands above what it sums up. */
    private boolean isTotal(int i) {
        List<String> texts = filledTexts(i);
        return !head.isText(i) && !texts.isEmpty() && TotalWords.isLabel(texts.getFirst());
    }

    private boolean hasRepeats(int i) {
        List<String> texts = filledTexts(i);
        return texts.stream().distinct().count() < texts.size();
    }

    private List<String> filledTexts(int i) {
        return grid.row(rows[i]).stream().filter(text -> !text.isEmpty()).toList();
    }
}
