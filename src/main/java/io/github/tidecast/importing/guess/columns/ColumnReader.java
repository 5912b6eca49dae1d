package io.github.tidecast.importing.guess.columns;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.dates.DateGuess;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.numbers.CommonUnit;
import io.github.tidecast.importing.guess.numbers.DecimalEvidence;
import io.github.tidecast.importing.guess.numbers.DecimalGuess;
import io.github.tidecast.importing.guess.numbers.NumberReader;
import io.github.tidecast.importing.guess.numbers.Ornaments;
import io.github.tidecast.importing.guess.vocabulary.MissingMarkers;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Decides the type of each column from a sample spread over it, then reads every cell. */
public final class ColumnReader {

    private static final int SAMPLE = 400;
    private static final double MOSTLY = 0.6;

    private final Grid grid;
    private final Layout layout;
    private final ImportOptions options;
    private final FindingsBuilder findings;
    private final DecimalGuess decimals;

    /** A reader of a grid's columns; the delimiter of a text file helps to understand commas in numbers. */
    public ColumnReader(Grid grid, Layout layout, ImportOptions options, Optional<Character> delimiter,
                        FindingsBuilder findings) {
        this.grid = grid;
        this.layout = layout;
        this.options = options;
        this.findings = findings;
        this.decimals = new DecimalGuess(options.decimal(), delimiter);
    }

    private enum Type { NUMBER, TIME, WORD }

    /** All columns that hold data, read. */
    public List<TypedColumn> read() {
        Type[] types = new Type[grid.columns()];
        String[] units = new String[types.length];
        DecimalEvidence[] evidence = new DecimalEvidence[grid.columns()];
        for (int column = 0; column < types.length; column++) {
            int[] sample = sample(grid.column(column));
            types[column] = type(grid.column(column), layout.names().get(column), sample);
            units[column] = types[column] == Type.WORD ? CommonUnit.of(grid.column(column), sample) : "";
            types[column] = units[column].isEmpty() ? types[column] : Type.NUMBER;
            if (types[column] == Type.NUMBER) {
                evidence[column] = decimals.read(grid.column(column), layout.rows());
            }
        }
        long typed = Arrays.stream(types).filter(type -> type != Type.WORD).count();
        grid.guard().take(grid.footprint() + (double) Long.BYTES * typed * layout.rows().length, grid.rows());
        List<TypedColumn> read = new ArrayList<>();
        for (int column = 0; column < types.length; column++) {
            read.add(switch (types[column]) {
                case NUMBER -> numbers(column, evidence[column], units[column]);
                case TIME -> times(column);
                case WORD -> words(column);
            });
        }
        return read;
    }

    /** Filled rows, evenly spread. */
    private int[] sample(CellColumn column) {
        int[] rows = layout.rows();
        int step = Math.max(1, rows.length / SAMPLE);
        int[] spread = IntStream.iterate(0, i -> i < rows.length, i -> i + step).map(i -> rows[i])
                .filter(row -> column.kind(row) != CellKind.EMPTY).toArray();
        return spread.length > 0 ? spread : Arrays.stream(rows)
                .filter(row -> column.kind(row) != CellKind.EMPTY).limit(SAMPLE).toArray();
    }

    private Type type(CellColumn column, String name, int[] sample) {
        NumberReader points = new NumberReader('.');
        NumberReader commas = new NumberReader(',');
        int texts = 0;
        int numbers = 0;
        int times = 0;
        for (int row : sample) {
            switch (column.kind(row)) {
                case NUMBER -> numbers++;
                case TIME -> times++;
                case TEXT -> {
                    boolean number = !Double.isNaN(points.read(column.bytes(), column.start(row), column.end(row)))
                            || !Double.isNaN(commas.read(column.bytes(), column.start(row), column.end(row)));
                    numbers += number ? 1 : 0;
                    texts += number || !MissingMarkers.contains(column.text(row)) ? 1 : 0;
                }
                default -> { }
            }
        }
        int typed = (int) Arrays.stream(sample).filter(row -> column.kind(row) == CellKind.NUMBER
                || column.kind(row) == CellKind.TIME).count();
        int known = texts + typed;
        if (known > 0 && numbers >= MOSTLY * known && numbers >= times) {
            return TimeNames.isTime(name) && new DateGuess(column, layout.rows()).readsAllWithMarks(sample)
                    ? Type.TIME : Type.NUMBER;
        }
        double dates = times + texts * new DateGuess(column, layout.rows()).shareOf(sample);
        return known > 0 && dates >= MOSTLY * known ? Type.TIME : Type.WORD;
    }

    private TypedColumn numbers(int column, DecimalEvidence evidence, String unit) {
        CellColumn cells = grid.column(column);
        String name = layout.names().get(column);
        char mark = decimals.mark(evidence, name, findings);
        NumberReader reader = new NumberReader(mark, unit);
        double[] values = new double[layout.rows().length];
        int missing = 0;
        int unreadable = 0;
        int firstUnreadable = -1;
        for (int i = 0; i < values.length; i++) {
            int row = layout.rows()[i];
            CellKind kind = cells.kind(row);
            values[i] = kind == CellKind.NUMBER ? cells.number(row)
                    : kind == CellKind.TEXT ? reader.read(cells.bytes(), cells.start(row), cells.end(row)) : Double.NaN;
            if (Double.isNaN(values[i])) {
                missing++;
                if (kind == CellKind.TIME || kind == CellKind.TEXT && !MissingMarkers.contains(cells.text(row))) {
                    firstUnreadable = unreadable == 0 ? row : firstUnreadable;
                    unreadable++;
                }
            }
        }
        if (unreadable > 0) {
            findings.add(Problem.Severity.WARNING, "unreadable-number", OptionalLong.of(grid.fileRow(firstUnreadable)),
                    Optional.of(name), Text.of("importing.unreadable-number", name, unreadable,
                            Excerpt.of(cells.text(firstUnreadable), Excerpt.IN_A_SENTENCE)));
        }
        report(reader.ornaments(), name);
        return new TypedColumn.Numbers(column, name, values, missing,
                evidence.hasMarks() ? Optional.of(mark) : Optional.empty());
    }

    private void report(Ornaments ornaments, String name) {
        if (ornaments.percent() > 0) {
            findings.add(Problem.Severity.INFO, "percent", OptionalLong.empty(), Optional.of(name),
                    Text.of("importing.percent", name));
        }
        if (ornaments.currency() > 0) {
            findings.add(Problem.Severity.INFO, "currency", OptionalLong.empty(), Optional.of(name),
                    Text.of("importing.currency", name));
        }
        if (ornaments.units() > 0) {
            findings.add(Problem.Severity.INFO, "units", OptionalLong.empty(), Optional.of(name),
                    Text.of("importing.units", name));
        }
        if (ornaments.scaled() > 0) {
            findings.add(Problem.Severity.WARNING, "scaled", OptionalLong.empty(), Optional.of(name),
                    Text.of("importing.scaled", name, ornaments.scaled()));
        }
    }

    private TypedColumn times(int column) {
        return new TimeCells(grid, layout, findings).read(column, sample(grid.column(column)),
                options.dateOrder().of(layout.names().get(column)));
    }

    private TypedColumn words(int column) {
        CellColumn cells = grid.column(column);
        int missing = 0;
        for (int row : layout.rows()) {
            missing += cells.kind(row) == CellKind.EMPTY ? 1 : 0;
        }
        return new TypedColumn.Words(column, layout.names().get(column), missing);
    }
}
