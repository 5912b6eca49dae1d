package io.github.tidecast.importing.guess.times;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.vocabulary.TimeNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which column says when: the user's choice; else columns that hold the parts of a time together; else the best. */
public final class TimeColumnGuess {

    private static final String NO_TIME = "-";

    private final List<TypedColumn> columns;
    private final Grid grid;
    private final Layout layout;
    private final boolean date1904;
    private final Map<Integer, Integer> places = new HashMap<>();

    /** A guess among the columns of a table; {@code date1904} where day numbers count from 1904. */
    public TimeColumnGuess(List<TypedColumn> columns, Grid grid, Layout layout, boolean date1904) {
        this.columns = columns;
        this.grid = grid;
        this.layout = layout;
        this.date1904 = date1904;
        for (TypedColumn column : columns) {
            places.put(column.column(), places.size());
        }
    }

    /** The time column, if there is one. */
    public Optional<TimeSource> find(ImportOptions options) throws RefusedFileException {
        if (options.timeColumn().isPresent()) {
            return options.timeColumn().get().equals(NO_TIME) ? Optional.empty()
                    : Optional.of(chosen(options.timeColumn().get()));
        }
        Optional<TypedColumn.Times> best = best();
        return new TimeParts(columns, grid, layout).find(best).or(() -> best.map(TimeSource::of));
    }

    private TimeSource chosen(String name) throws RefusedFileException {
        Optional<TypedColumn.Times> best = best();
        Optional<TimeSource> parts = new TimeParts(columns, grid, layout).find(best)
                .filter(source -> source.name().equals(name));
        if (parts.isPresent()) {
            return parts.get();
        }
        TypedColumn column = columns.stream().filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new RefusedFileException(RefusalKind.NO_SUCH_COLUMN.with(name)));
        return switch (column) {
            case TypedColumn.Times times -> TimeSource.of(times);
            case TypedColumn.Numbers numbers -> NumericDates.read(numbers, true, true, date1904, grid.guard())
                    .map(TimeSource::of)
                    .orElseThrow(() -> new RefusedFileException(RefusalKind.NO_TIMES.with(name)));
            case TypedColumn.Words words -> throw new RefusedFileException(RefusalKind.NO_TIMES.with(words.name()));
        };
    }

    private Optional<TypedColumn.Times> best() {
        List<TypedColumn.Times> candidates = new ArrayList<>();
        for (TypedColumn column : columns) {
            grid.guard().look();
            if (column instanceof TypedColumn.Times times) {
                candidates.add(times);
            } else if (column instanceof TypedColumn.Numbers numbers && hasOtherNumbers(numbers)) {
                NumericDates.read(numbers, false, column == columns.getFirst(), date1904,
                        grid.guard()).ifPresent(candidates::add);
            }
        }
        return candidates.stream().max(Comparator.comparingDouble(this::score));
    }

    private boolean hasOtherNumbers(TypedColumn.Numbers column) {
        return columns.stream().anyMatch(other -> other instanceof TypedColumn.Numbers && other != column);
    }

    private double score(TypedColumn.Times times) {
        double share = 1 - (double) times.missing() / Math.max(1, times.times().length);
        int place = Objects.requireNonNull(places.get(times.column()));
        boolean wasTime = columns.get(place) instanceof TypedColumn.Times;
        return 10 * share + (wasTime ? 4 : 0) + (TimeNames.isTime(times.name()) ? 3 : 0)
                - 2.0 * place / columns.size();
    }
}
