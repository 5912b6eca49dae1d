package io.github.tidecast.importing.guess;

import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
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

    private WideTable() {
    }

    /** True if a row begins with at most a few labels, then holds times in steady order, then perhaps a few totals. */
    static boolean isDateHeader(Grid grid, int row) {
        int first = firstTime(grid, row);
        if (first < 0 || first > MOST_LABELS) {
            return false;
        }
        int behind = behindTimes(grid, row, first);
        List<Long> times = new ArrayList<>();
        for (int column = first; column < behind; column++) {
            if (grid.kind(row, column) != CellKind.EMPTY) {
                times.add(time(grid, row, column));
            }
        }
        return times.size() >= LEAST_TIMES && grid.columns() - behind <= MOST_BEHIND && isSteady(times)
                && hasNumbersBelow(grid, row, first, behind);
    }

    /** The first column behind the times of a header. */
    private static int behindTimes(Grid grid, int row, int first) {
        int column = first;
        while (column < grid.columns() && (grid.kind(row, column) == CellKind.EMPTY
                || time(grid, row, column) != DateReader.NONE)) {
            column++;
        }
        return column;
    }

    /** The row of the header of times among the first rows of a grid; empty if there is none. */
    static OptionalInt header(Grid grid) {
        for (int row = 0; row < Math.min(grid.rows(), HEAD); row++) {
            if (isDateHeader(grid, row)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /** The table turned: one row for each time, one column for each row of numbers, named by its labels. */
    static Grid turned(Grid grid, int header, Findings findings) {
        int time = firstTime(grid, header);
        int first = time < 0 ? Math.min(1, grid.columns() - 1) : time;
        int behind = time < 0 ? grid.columns() : behindTimes(grid, header, first);
        if (behind < grid.columns()) {
            findings.info("columns-beside-times", Text.of("importing.columns-beside-times", grid.columns() - behind));
        }
        CellLook looks = new CellLook();
        List<Integer> series = new ArrayList<>();
        for (int row = header + 1; row < grid.rows(); row++) {
            if (hasNumber(grid, looks, row, first, behind)) {
                series.add(row);
            }
        }
        GridBuilder builder = new GridBuilder();
        builder.startRow(grid.fileRow(header));
        builder.text(0, TIME_NAME);
        for (int i = 0; i < series.size(); i++) {
            builder.text(i + 1, label(grid, series.get(i), first));
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

    private static boolean hasNumber(Grid grid, CellLook looks, int row, int first, int behind) {
        for (int column = first; column < behind; column++) {
            if (looks.of(grid, row, column) == CellLook.Look.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static String label(Grid grid, int row, int first) {
        List<String> labels = new ArrayList<>();
        for (int column = 0; column < first; column++) {
            String text = grid.text(row, column);
            if (!text.isEmpty() && !labels.contains(text)) {
                labels.add(text);
            }
        }
        return labels.isEmpty() ? "value" : String.join(" / ", labels);
    }

    /** The first column whose header is a time; -1 if there is none. */
    static int firstTime(Grid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.kind(row, column) != CellKind.EMPTY && time(grid, row, column) != DateReader.NONE) {
                return column;
            }
        }
        return -1;
    }

    private static long time(Grid grid, int row, int column) {
        return switch (grid.kind(row, column)) {
            case TIME -> grid.column(column).millis(row);
            case NUMBER, TEXT -> read(grid.text(row, column));
            default -> DateReader.NONE;
        };
    }

    private static long read(String text) {
        for (DateFormat format : DateFormats.ALL) {
            long time = new DateReader(format).read(text);
            if (time != DateReader.NONE && isPlausible(format, time)) {
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

    private static boolean hasNumbersBelow(Grid grid, int row, int first, int behind) {
        CellLook looks = new CellLook();
        for (int below = row + 1; below < Math.min(grid.rows(), row + 4); below++) {
            if (looks.of(grid, below, 0) == CellLook.Look.DATE) {
                return false;
            }
            if (hasNumber(grid, looks, below, first, behind)) {
                return true;
            }
        }
        return false;
    }
}
