package io.github.tidecast.importing.guess.shapes;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.dates.DateReader;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.times.TimeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several series below each other, told apart by one to three columns: the first columns of few values that make
 * nearly all times unique. Without it the series would be mistaken for duplicates and averaged.
 *
 * @param ids     ids of the series in the order of the file, joined by " / "
 * @param rows    data rows (positions) of each
 * @param columns grid columns that the ids stand in
 */
public record LongTable(List<String> ids, Map<String, int[]> rows, Set<Integer> columns) {

    private static final double LEAST_REPEATED = 0.25;
    private static final double MOST_LEFT = 0.05;
    /** Share of all times that series have on the average, from which on they are series even if times are double. */
    private static final double COMPLETE = 0.5;
    private static final double MOSTLY_BLANK = 0.5;
    private static final int MOST_COLUMNS = 3;
    private static final int MOST_IDS = 100_000;
    private static final int LONGEST_ID = 500;

    /** The series of a table; empty if its times are unique enough or nothing tells series apart. */
    static Optional<LongTable> find(Grid grid, Layout layout, List<TypedColumn> columns, TimeSource time) {
        if (ascends(time.times())) {
            return Optional.empty();
        }
        grid.guard().look();
        int[] keys = new int[layout.rows().length];
        double before = repeated(keys, time.times());
        double repeated = before;
        if (repeated < LEAST_REPEATED) {
            return Optional.empty();
        }
        List<Integer> used = new ArrayList<>();
        for (TypedColumn column : columns) {
            if (used.size() < MOST_COLUMNS && repeated > MOST_LEFT && mayTell(column, time)) {
                grid.guard().look();
                Optional<int[]> finer = finer(keys, grid, layout, column.column());
                double left = finer.map(some -> repeated(some, time.times())).orElse(repeated);
                if (left < repeated - LEAST_REPEATED / 2) {
                    keys = finer.orElseThrow();
                    repeated = left;
                    used.add(column.column());
                }
            }
        }
        int groups = Arrays.stream(keys).max().orElse(0) + 1;
        boolean several = groups > 1 && groups * 2 <= keys.length && groups <= MOST_IDS;
        boolean complete = (1 - repeated) >= COMPLETE * groups * (1 - before);
        return several && (repeated <= LEAST_REPEATED || complete) ? Optional.of(of(keys, groups, grid, layout, used, time))
                : Optional.empty();
    }

    /** True if no time can be there twice. */
    private static boolean ascends(long[] times) {
        for (int i = 1; i < times.length; i++) {
            if (times[i] <= times[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayTell(TypedColumn column, TimeSource time) {
        return !time.columns().contains(column.column()) && switch (column) {
            case TypedColumn.Words words -> true;
            case TypedColumn.Times times -> false;
            case TypedColumn.Numbers numbers -> isWhole(numbers.values());
        };
    }

    /** Whole numbers that repeat: codes of shops, not measurements. */
    private static boolean isWhole(double[] values) {
        Set<Double> distinct = new HashSet<>();
        for (double value : values) {
            if (Double.isNaN(value) || value != Math.rint(value) || value < 0) {
                return false;
            }
            distinct.add(value);
            if (distinct.size() > values.length / 4) {
                return false;
            }
        }
        return distinct.size() > 1;
    }

    /**
     * Numbers the pairs of a key and the text beside it, in order of appearance; merged cells count downwards. Empty if
     * there are more than there may be series, or if the texts are no names.
     */
    private static Optional<int[]> finer(int[] keys, Grid grid, Layout layout, int column) {
        Map<String, Integer> texts = new HashMap<>();
        Map<Long, Integer> pairs = new HashMap<>();
        int[] finer = new int[keys.length];
        boolean merged = grid.column(column).filled() < MOSTLY_BLANK * keys.length;
        String last = "";
        for (int i = 0; i < keys.length; i++) {
            String own = grid.text(layout.rows()[i], column);
            last = own.isEmpty() && merged ? last : own;
            if (own.length() > LONGEST_ID || pairs.size() > MOST_IDS) {
                return Optional.empty();
            }
            int text = texts.computeIfAbsent(last, one -> texts.size());
            finer[i] = pairs.computeIfAbsent(((long) keys[i] << Integer.SIZE) + text, one -> pairs.size());
        }
        return Optional.of(finer);
    }

    /** Share of rows whose time occurs several times under the same key; by hashes, for millions of rows. */
    private static double repeated(int[] keys, long[] times) {
        long[] hashes = new long[keys.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (times[i] != DateReader.NONE) {
                hashes[count++] = times[i] * 0x9E3779B97F4A7C15L + keys[i] * 0xC2B2AE3D27D4EB4FL;
            }
        }
        Arrays.sort(hashes, 0, count);
        int repeated = 0;
        for (int i = 1; i < count; i++) {
            repeated += hashes[i] == hashes[i - 1] ? 1 : 0;
        }
        return count == 0 ? 0 : (double) repeated / count;
    }

    /** The series, without those that have no time at all: titles and totals between the others. */
    private static LongTable of(int[] keys, int groups, Grid grid, Layout layout, List<Integer> used, TimeSource time) {
        int[] sizes = new int[groups];
        Arrays.stream(keys).forEach(key -> sizes[key]++);
        int[][] members = new int[groups][];
        int[] filled = new int[groups];
        for (int i = 0; i < keys.length; i++) {
            int key = keys[i];
            if (members[key] == null) {
                members[key] = new int[sizes[key]];
            }
            members[key][filled[key]++] = i;
        }
        Map<String, int[]> rows = new LinkedHashMap<>();
        for (int[] group : members) {
            if (Arrays.stream(group).allMatch(i -> time.times()[i] == DateReader.NONE)) {
                continue;
            }
            int row = layout.rows()[group[0]];
            rows.put(String.join(" / ", used.stream().map(column -> grid.text(row, column)).toList()), group);
        }
        return new LongTable(List.copyOf(rows.keySet()), rows, Set.copyOf(used));
    }
}
