package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.DateOrder;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.importing.PointNotes;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.columns.ColumnReader;
import io.github.tidecast.importing.guess.columns.Sentinels;
import io.github.tidecast.importing.guess.columns.TypedColumn;
import io.github.tidecast.importing.guess.findings.Findings;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.guess.layout.ExtraCells;
import io.github.tidecast.importing.guess.layout.Layout;
import io.github.tidecast.importing.guess.layout.LayoutGuess;
import io.github.tidecast.importing.guess.shapes.LongTable;
import io.github.tidecast.importing.guess.shapes.TableShapes;
import io.github.tidecast.importing.guess.times.Targets;
import io.github.tidecast.importing.guess.times.TimeColumnGuess;
import io.github.tidecast.importing.guess.times.TimeSource;
import io.github.tidecast.importing.guess.times.TimelessRows;
import io.github.tidecast.importing.guess.times.UnreadableTimes;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the cells of a file to the result: layout, columns, time, series, verdict. */
final class Interpretation {

    /** Points that a series needs at least: fewer leave nothing to hold out. */
    static final int LEAST_POINTS = 6;

    private static final int OPTIONS_SHOWN = 1_000;

    private final Source source;
    private final ImportOptions options;
    private final ReadGuard guard;
    private final FindingsBuilder findings;
    private final Grid grid;
    private final boolean turned;

    Interpretation(Source source, ImportOptions options, ReadGuard guard, FindingsBuilder findings) throws RefusedFileException {
        this.source = source;
        this.options = options;
        this.guard = guard;
        this.findings = findings;
        if (source.grid().rows() == 0) {
            throw new RefusedFileException(RefusalKind.EMPTY.with());
        }
        Optional<Grid> across = options.transpose().isEmpty() ? TableShapes.turned(source.grid(), findings)
                : options.transpose().filter(wanted -> wanted)
                        .map(wanted -> TableShapes.turnedAnyway(source.grid(), findings));
        this.turned = across.isPresent();
        this.grid = across.orElse(source.grid());
        if (turned && options.transpose().isEmpty()) {
            findings.ask("transpose", List.of("transpose", "keep"), "transpose", Text.of("importing.ask.transpose"));
        }
    }

    ImportResult result() throws RefusedFileException {
        Layout layout = LayoutGuess.of(grid, options.headerRow().filter(row -> !turned), findings);
        if (layout.rows().length == 0) {
            throw new RefusedFileException(RefusalKind.HEADER_ONLY.with());
        }
        guard.endIfCancelled();
        ExtraCells.report(grid, layout, findings);
        List<TypedColumn> columns = new ColumnReader(grid, layout, options, source.delimiter(), findings).read();
        guard.endIfCancelled();
        Optional<TimeSource> time = new TimeColumnGuess(columns, grid, layout, source.date1904()).find(options);
        List<TypedColumn.Numbers> numbers = Targets.of(columns, time);
        if (numbers.isEmpty()) {
            throw new RefusedFileException(RefusalKind.NO_NUMBERS.with());
        }
        if (time.isEmpty()) {
            findings.info("no-time-column", Text.of("importing.no-time-column"));
            new UnreadableTimes(grid, layout, findings).report(columns, options);
        } else {
            new TimelessRows(grid, layout, findings).report(time.get(), numbers);
        }
        guard.endIfCancelled();
        Selection selection = select(layout, columns, time, numbers);
        DuplicateRule rule = options.duplicates().orElse(DuplicateRule.MEAN);
        StepChoice step = new StepChoice(options.resampling(), guard, findings);
        SeriesAssembly assembly = new SeriesAssembly(guard, findings, rule,
                row -> grid.fileRow(layout.rows()[selection.row(row)]));
        SeriesTable laid = assembly.assemble(selection.time(), selection.numbers());
        SeriesTable table = step.on(laid);
        String target = target(table, selection);
        TimeSeries series = table.find(target).orElseThrow();
        int values = series.size() - series.missing();
        if (values < LEAST_POINTS) {
            throw new RefusedFileException(RefusalKind.TOO_FEW.with(target, values, LEAST_POINTS));
        }
        for (TypedColumn.Numbers column : selection.numbers()) {
            guard.look();
            Sentinels.flag(column, findings);
        }
        Accidents.report(series, guard, findings);
        Gaps.report(series, table, guard, findings);
        Ends.report(series, table, findings);
        List<ColumnInfo> infos = new ArrayList<>();
        for (TypedColumn column : columns) {
            guard.look();
            infos.add(ColumnInfos.of(grid, layout, column, time));
        }
        Text message = Text.of("importing.understood", series.untilLastValue().size(), words(table.axis().frequency()));
        Findings told = findings.build();
        return new ImportResult(outcome(told), message, source.encoding(), source.delimiter(), source.sheet(),
                source.sheets(), time.map(TimeSource::name), table.axis().frequency(), target, table, infos,
                selection.ids(), told.problems(), told.questions(),
                used(columns, layout, time, target, selection, rule, step),
                new Preview(grid, layout).rows(told.problems()),
                new PointNotes(table == laid ? assembly.repeated() : List.of()));
    }

    private Selection select(Layout layout, List<TypedColumn> columns, Optional<TimeSource> time,
                             List<TypedColumn.Numbers> numbers) throws RefusedFileException {
        Optional<LongTable> found = time.flatMap(source -> TableShapes.stacked(grid, layout, columns, source));
        if (found.isEmpty()) {
            return Selection.all(time, numbers);
        }
        List<String> ids = found.get().ids();
        String id = options.seriesId().orElse(ids.getFirst());
        if (!ids.contains(id)) {
            throw new RefusedFileException(RefusalKind.NO_SUCH_SERIES.with(id));
        }
        if (options.seriesId().isEmpty()) {
            findings.ask("series", ids.stream().limit(OPTIONS_SHOWN).toList(), id,
                    Text.of("importing.ask.series", ids.size()));
        }
        return Selection.of(time.orElseThrow(), numbers, found.get(), id, guard);
    }

    private String target(SeriesTable table, Selection selection) throws RefusedFileException {
        String wanted = options.target().orElseGet(() -> Targets.preferred(selection.numbers()).name());
        if (table.find(wanted).isEmpty()) {
            throw new RefusedFileException(RefusalKind.NO_SUCH_COLUMN.with(wanted));
        }
        return wanted;
    }

    private ImportOptions used(List<TypedColumn> columns, Layout layout, Optional<TimeSource> time, String target,
                               Selection selection, DuplicateRule rule, StepChoice step) {
        int header = layout.header().isPresent() ? (int) grid.fileRow(layout.header().getAsInt()) : 0;
        Map<String, Character> marks = new HashMap<>();
        Map<String, DateOrder> orders = new HashMap<>();
        for (TypedColumn column : columns) {
            switch (column) {
                case TypedColumn.Numbers numbers -> numbers.decimal().ifPresent(mark -> marks.put(column.name(), mark));
                case TypedColumn.Times times -> times.order().ifPresent(order -> orders.put(column.name(), order));
                case TypedColumn.Words words -> { }
            }
        }
        return new ImportOptions(source.encoding(), source.delimiter(),
                marks.isEmpty() ? options.decimal() : PerColumn.found(marks),
                orders.isEmpty() ? options.dateOrder() : PerColumn.found(orders), source.sheet(), Optional.of(header),
                Optional.of(time.map(TimeSource::name).orElse("-")),
                Optional.of(target), selection.id(), Optional.of(rule), Optional.of(turned),
                Optional.of(step.chosen()), Optional.empty());
    }

    private static Text words(Frequency frequency) {
        return Text.of(frequency.textKey(), frequency.count());
    }

    private static Outcome outcome(Findings told) {
        if (told.undecided()) {
            return Outcome.ASK;
        }
        return told.problems().stream().allMatch(problem -> problem.severity() == Problem.Severity.INFO)
                ? Outcome.OK : Outcome.WARN;
    }
}
