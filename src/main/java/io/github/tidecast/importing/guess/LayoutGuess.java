package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.Grid;
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
    private final Findings findings;
    private final CellLook looks = new CellLook();
    private final ContentRows content;
    private final int[] rows;
    private final HeadLooks head;

    private LayoutGuess(Grid grid, Findings findings) {
        this.grid = grid;
        this.findings = findings;
        this.content = new ContentRows(grid);
        this.rows = content.find();
        this.head = new HeadLooks(grid, rows, looks);
    }

    /** The same guess, to be told of in other findings. */
    private LayoutGuess(LayoutGuess other, Findings findings) {
        this.grid = other.grid;
        this.findings = findings;
        this.content = other.content;
        this.rows = other.rows;
        this.head = other.head;
    }

    /**
     * The layout of a grid.
     *
     * @param wanted row of the header the user decided on, from 1 as in the file; 0 for no header
     */
    public static Layout of(Grid grid, Optional<Integer> wanted, Findings findings) throws RefusedFileException {
        LayoutGuess untold = new LayoutGuess(grid, new Findings());
        if (wanted.isEmpty()) {
            return new LayoutGuess(untold, findings).guessed();
        }
        Layout automatic = untold.guessed();
        long found = automatic.header().isPresent() ? grid.fileRow(automatic.header().getAsInt()) : 0;
        LayoutGuess guess = new LayoutGuess(untold, findings);
        return wanted.get() != found ? guess.chosen(wanted.get()) : guess.guessed();
    }

    private Layout chosen(int fileRow) throws RefusedFileException {
        if (fileRow == 0) {
            return layout(-1, -1, head.firstData());
        }
        int at = IntStream.range(0, rows.length).filter(i -> grid.fileRow(rows[i]) == fileRow).findFirst().orElse(-1);
        if (at < 0) {
            throw new RefusedFileException(RefusalKind.NO_SUCH_HEADER_ROW.with(fileRow));
        }
        boolean units = at + 1 < head.size() && isUnits(at + 1);
        return layout(at, -1, units ? at + 2 : at + 1);
    }

    private Layout guessed() {
        int data = head.firstData();
        int header = data - 1;
        if (header > 0 && isTotal(header) && head.isText(header - 1) && head.filled(header - 1) > 1) {
            findings.add(Problem.Severity.WARNING, "totals", OptionalLong.of(grid.fileRow(rows[header])), Optional.empty(),
                    Text.of("importing.totals", 1));
            header--;
        }
        if (header > 0 && isUnits(header) && head.isText(header - 1)
                && head.filled(header - 1) >= Math.min(2, head.filled(header))) {
            findings.info("units-row", Text.of("importing.units-row", grid.fileRow(rows[header])));
            header--;
        }
        boolean deep = header > 0 && isCompletedAbove(header);
        if (header >= 0 && !isHeader(header, data) && !deep) {
            header = -1;
        }
        if (header < 0 && data == 0 && rows.length > 0) {
            OptionalInt comment = content.commentHeader(rows[0]);
            if (comment.isPresent()) {
                return new Layout(comment, HeaderNames.of(grid, comment, OptionalInt.empty(), 0, findings),
                        new Footer(grid, looks).leftOut(rows, findings));
            }
        }
        boolean grouped = deep
                || header > 0 && hasRepeats(header) && head.isText(header - 1) && head.filled(header - 1) >= 2;
        return layout(header, grouped ? header - 1 : -1, data);
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
