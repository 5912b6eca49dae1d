package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.guess.dates.DateFormat;
import io.github.tidecast.importing.guess.dates.DateFormats;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.CellLook;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Recognises tables whose times run across the columns, as in the World Bank's: one row for each series. */
final class WideTable {

    /** Name of the column that times across the columns become. */
    static final String TIME_NAME = "time";
    private static final int HEAD = 10;
    private static final int LEAST_TIMES = 4;
    private static final int MOST_BEHIND = 3;
    private static final int MOST_LABELS = 6;
    private static final int LEAST_YEAR = 1500;
    private static final int LAST_YEAR = 2300;

    private final Grid grid;
    private final CellLook looks = new CellLook();
    private final List<DateReader> readers = DateFormats.ALL.stream().map(DateReader::new).toList();

    WideTable(Grid grid) {
        this.grid = grid;
    }

    /** The table turned, if times run across it. */
    static Optional<Grid> unfolded(Grid grid, FindingsBuilder findings) {
        WideTable wide = new WideTable(grid);
        OptionalInt header = wide.header();
        return header.isPresent() ? Optional.of(wide.turned(header.getAsInt(), findings)) : Optional.empty();
    }

    /** True if a row begins with at most a few labels, then holds times in steady order, then perhaps a few totals. */
    private boolean isDateHeader(int row) {
        int first = firstTime(row, Math.min(grid.columns(), MOST_LABELS + 1));
        if (first < 0) {
            return false;
        }
        List<Long> times = new ArrayList<>();
        int behind = behindTimes(row, first, times);
        return times.size() >= LEAST_TIMES && grid.columns() - behind <= MOST_BEHIND && isSteady(times)
                && hasNumbersBelow(row, first, behind);
    }

    /** The first column behind the times of a header, which are added to a list. */
    private int behindTimes(int row, int first, List<Long> times) {
        for (int column = first; column < grid.columns(); column++) {
            if (grid.kind(row, column) != CellKind.EMPTY) {
                long time = time(row, column);
                if (time == DateReader.NONE) {
                    return column;
                }
                times.add(time);
            }
        }
        return grid.columns();
    }

    /** The row of the header of times among the first rows of a grid; empty if there is none. */
    OptionalInt header() {
        for (int row = 0; row < Math.min(grid.rows(), HEAD); row++) {
            if (isDateHeader(row)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** The table turned: one row for each time, one column for each row of numbers, named by its labels. */
    Grid turned(int header, FindingsBuilder findings) {
        int time = firstTime(header, grid.columns());
        int first = time < 0 ? Math.min(1, grid.columns() - 1) : time;
        int behind = time < 0 ? grid.columns() : behindTimes(header, first, new ArrayList<>());
        if (behind < grid.columns()) {
            findings.info("columns-beside-times", Text.of("importing.columns-beside-times", grid.columns() - behind));
        }
        List<Integer> series = new ArrayList<>();
        for (int row = header + 1; row < grid.rows(); row++) {
            if (hasNumber(row, first, behind)) {
                series.add(row);
            }
        }
        GridBuilder builder = GridBuilder.of(grid);
        builder.startRow(grid.fileRow(header));
        builder.text(0, TIME_NAME);
        for (int i = 0; i < series.size(); i++) {
            builder.text(i + 1, label(series.get(i), first));
        }
        for (int column = first; column < behind; column++) {
            builder.startRow(grid.fileColumn(column));
            builder.copy(0, grid.column(column), header);
            for (int i = 0; i < series.size(); i++) {
                builder.copy(i + 1, grid.column(column), series.get(i));
            }
        }
        return builder.build();
    }

    private boolean hasNumber(int row, int first, int behind) {
        for (int column = first; column < behind; column++) {
            if (looks.of(grid, row, column) == CellLook.Look.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private String label(int row, int first) {
        List<String> labels = new ArrayList<>();
        for (int column = 0; column < first; column++) {
            String text = grid.text(row, column);
            if (!text.isEmpty() && !labels.contains(text)) {
                labels.add(text);
            }
        }
        return labels.isEmpty() ? "value" : String.join(" / ", labels);
    }

    /** The first of some columns whose header is a time; -1 if there is none. */
    private int firstTime(int row, int columns) {
        for (int column = 0; column < columns; column++) {
            if (grid.kind(row, column) != CellKind.EMPTY && time(row, column) != DateReader.NONE) {
                return column;
            }
        }
        return -1;
    }

    private long time(int row, int column) {
        return switch (grid.kind(row, column)) {
            case TIME -> grid.column(column).millis(row);
            case NUMBER, TEXT -> read(grid.text(row, column));
            default -> DateReader.NONE;
        };
    }

    private long read(String text) {
        for (DateReader reader : readers) {
            long time = reader.read(text);
            if (time != DateReader.NONE && isPlausible(reader.format(), time)) {
                return time;
            }
        }
        return DateReader.NONE;
    }

    private static boolean isPlausible(DateFormat format, long time) {
        if (format.unit() != DateFormat.DateUnit.YEAR || !format.isPlainNumber()) {
            return true;
        }
        int year = TimeAxis.toTime(time).getYear();
        return year >= LEAST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isSteady(List<Long> times) {
        boolean up = times.get(1) > times.get(0);
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i) > times.get(i - 1) != up || times.get(i).equals(times.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNumbersBelow(int row, int first, int behind) {
        for (int below = row + 1; below < Math.min(grid.rows(), row + 4); below++) {
            if (looks.of(grid, below, 0) == CellLook.Look.DATE) {
                return false;
            }
            if (hasNumber(below, first, behind)) {
                return true;
            }
        }
        return false;
    }
}
