package io.github.tidecast.importing.guess.dates;

import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.guess.vocabulary.MissingMarkers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which date format a column of text has: the one that reads most of its cells, all of them counted. Formats that
 * differ in the order of day and month only and read equally many leave the order undecided; the first of
 * {@link DateOrder} whose times ascend is taken then, and among those the one whose times have no wide holes.
 */
public final class DateGuess {

    private static final double LEAST_SHARE_OF_SAMPLE = 0.25;

    private final CellColumn column;
    private final int[] rows;

    /**
     * A guess about a column.
     *
     * @param rows grid rows that hold data
     */
    public DateGuess(CellColumn column, int[] rows) {
        this.column = column;
        this.rows = rows;
    }

    /** Share of sampled text cells that formats read of which each reads a fair part, 0 to 1. */
    public double shareOf(int[] sample) {
        long texts = count(sample);
        List<DateReader> readers = candidates(sample).stream().map(DateReader::new).toList();
        return texts == 0 ? 0 : Arrays.stream(sample)
                .filter(row -> readers.stream().anyMatch(reader -> reads(reader, row))).count() / (double) texts;
    }

    /** True for dates that might be numbers too, such as 01.2024, if one format with marks reads all of the sample. */
    public boolean readsAllWithMarks(int[] sample) {
        long texts = count(sample);
        return texts > 0 && candidates(sample).stream()
                .anyMatch(format -> !format.isPlainNumber() && hits(format, sample) == texts);
    }

    /** The format; empty if none reads a fair part of the sample. */
    public Optional<DateChoice> choose(int[] sample, Optional<DateOrder> wanted) {
        List<DateFormat> candidates = candidates(sample).stream()
                .filter(format -> wanted.isEmpty() || format.order().isEmpty() || format.order().equals(wanted))
                .toList();
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst().map(format -> new DateChoice(format, List.of()));
        }
        int most = candidates.stream().mapToInt(format -> hits(format, rows)).max().orElse(0);
        List<DateFormat> best = candidates.stream().filter(format -> hits(format, rows) == most).toList();
        List<DateFormat> ordered = best.stream().filter(format -> format.order().isPresent()).toList();
        if (ordered.size() < 2) {
            return Optional.of(new DateChoice(best.getFirst(), List.of()));
        }
        return Optional.of(undecided(ordered));
    }

    /** A year in front is believed only where the times ascend with it and with no other order. */
    private DateChoice undecided(List<DateFormat> ordered) {
        List<DateFormat> byOrder = ordered.stream()
                .sorted(Comparator.comparingInt(this::descents).thenComparingInt(this::holes)).toList();
        DateFormat chosen = byOrder.getFirst();
        boolean yearFirst = chosen.order().get() == DateOrder.YMD
                && descents(chosen) * 10 < descents(byOrder.get(1)) + 1;
        List<DateFormat> left = yearFirst ? List.of(chosen)
                : ordered.stream().filter(format -> format.order().get() != DateOrder.YMD).toList();
        DateFormat first = left.contains(chosen) ? chosen : left.getFirst();
        return new DateChoice(first, left.stream().map(format -> format.order().get()).distinct().toList());
    }

    /** How often the order of time turns. */
    private int descents(DateFormat format) {
        DateReader reader = new DateReader(format);
        int up = 0;
        int down = 0;
        long previous = DateReader.NONE;
        for (int row : rows) {
            long time = column.kind(row) == CellKind.TEXT
                    ? reader.read(column.bytes(), column.start(row), column.end(row)) : DateReader.NONE;
            if (time != DateReader.NONE && previous != DateReader.NONE) {
                up += time > previous ? 1 : 0;
                down += time < previous ? 1 : 0;
            }
            previous = time == DateReader.NONE ? previous : time;
        }
        return Math.min(up, down);
    }

    /** How wide the widest hole is, in powers of ten of the usual step. */
    private int holes(DateFormat format) {
        DateReader reader = new DateReader(format);
        long[] times = Arrays.stream(rows).filter(row -> column.kind(row) == CellKind.TEXT)
                .mapToLong(row -> reader.read(column.bytes(), column.start(row), column.end(row)))
                .filter(time -> time != DateReader.NONE).sorted().toArray();
        long[] steps = IntStream.range(1, times.length).mapToLong(i -> times[i] - times[i - 1])
                .filter(step -> step > 0).sorted().toArray();
        return steps.length == 0 ? 0
                : (int) Math.log10((double) steps[steps.length - 1] / steps[steps.length / 2]);
    }

    private List<DateFormat> candidates(int[] sample) {
        long texts = count(sample);
        List<DateFormat> found = new ArrayList<>();
        for (DateFormat format : DateFormats.ALL) {
            if (texts > 0 && hits(format, sample) >= Math.max(1, LEAST_SHARE_OF_SAMPLE * texts)) {
                found.add(format);
            }
        }
        return found;
    }

    private long count(int[] some) {
        long count = 0;
        for (int row : some) {
            count += column.kind(row) == CellKind.TEXT && !isMarker(row) ? 1 : 0;
        }
        return count;
    }

    private boolean isMarker(int row) {
        return MissingMarkers.contains(column.text(row));
    }

    private int hits(DateFormat format, int[] some) {
        DateReader reader = new DateReader(format);
        int hits = 0;
        for (int row : some) {
            hits += reads(reader, row) ? 1 : 0;
        }
        return hits;
    }

    private boolean reads(DateReader reader, int row) {
        return column.kind(row) == CellKind.TEXT
                && reader.read(column.bytes(), column.start(row), column.end(row)) != DateReader.NONE;
    }
}
