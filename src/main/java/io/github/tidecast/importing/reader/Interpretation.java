package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.DuplicateRule;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.guess.ColumnReader;
import io.github.tidecast.importing.guess.Findings;
import io.github.tidecast.importing.guess.Layout;
import io.github.tidecast.importing.guess.LayoutGuess;
import io.github.tidecast.importing.guess.Targets;
import io.github.tidecast.importing.guess.TimeColumnGuess;
import io.github.tidecast.importing.guess.TimeSource;
import io.github.tidecast.importing.guess.TypedColumn;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the cells of a file to the result: layout, columns, time, series, verdict. */
final class Interpretation {

    /** Points that a series needs at least: fewer leave nothing to hold out. */
    static final int LEAST_POINTS = 6;

    private final Source source;
    private final ImportOptions options;
    private final Findings findings;

    Interpretation(Source source, ImportOptions options, Findings findings) {
        this.findings = findings;
        this.source = source;
        this.options = options;
    }

    ImportResult result() throws SayableException {
        if (source.grid().rows() == 0) {
            throw new SayableException(Text.of("importing.empty"));
        }
        Layout layout = LayoutGuess.of(source.grid(), options.headerRow(), findings);
        if (layout.rows().length == 0) {
            throw new SayableException(Text.of("importing.header-only"));
        }
        List<TypedColumn> columns = new ColumnReader(source.grid(), layout, options, source.delimiter(), findings).read();
        Optional<TimeSource> time = new TimeColumnGuess(columns, source.date1904()).find(options);
        if (time.isEmpty()) {
            findings.info("no-time-column", Text.of("importing.no-time-column"));
        }
        List<TypedColumn.Numbers> numbers = Targets.of(columns, time);
        if (numbers.isEmpty()) {
            throw new SayableException(Text.of("importing.no-numbers"));
        }
        DuplicateRule rule = options.duplicates().orElse(DuplicateRule.MEAN);
        SeriesTable table = new SeriesAssembly(findings, rule).assemble(time, numbers, layout.rows().length);
        String target = target(table);
        TimeSeries series = table.find(target).orElseThrow();
        int values = series.size() - series.missing();
        if (values < LEAST_POINTS) {
            throw new SayableException(Text.of("importing.too-few", target, values, LEAST_POINTS));
        }
        return result(layout, columns, time, table, target, rule);
    }

    private String target(SeriesTable table) throws SayableException {
        String wanted = options.target().orElse(table.names().getFirst());
        if (table.find(wanted).isEmpty()) {
            throw new SayableException(Text.of("importing.no-such-column", wanted));
        }
        return wanted;
    }

    private ImportResult result(Layout layout, List<TypedColumn> columns, Optional<TimeSource> time, SeriesTable table,
                                String target, DuplicateRule rule) {
        TimeSeries series = table.find(target).orElseThrow();
        if (series.missing() > 0) {
            findings.warn("missing-values", Text.of("importing.missing-values", target, series.missing()));
        }
        List<ColumnInfo> infos = columns.stream().map(column -> ColumnInfos.of(source.grid(), layout, column, time)).toList();
        ImportOptions used = new ImportOptions(source.encoding(), source.delimiter(), options.decimal(),
                options.dateOrder(), source.sheet(),
                Optional.of(layout.header().isPresent() ? (int) source.grid().fileRow(layout.header().getAsInt()) : 0),
                Optional.of(time.map(TimeSource::name).orElse("-")), Optional.of(target), options.seriesId(),
                Optional.of(rule), options.gaps(), options.transpose(), Optional.empty());
        Text message = Text.of("importing.understood", series.size(), table.axis().frequency().id());
        return new ImportResult(outcome(), message, source.encoding(), source.delimiter(), source.sheet(),
                source.sheets(), time.map(TimeSource::name), table.axis().frequency(), target, table, infos, List.of(),
                findings.problems(), findings.questions(), used, preview(layout));
    }

    private Outcome outcome() {
        if (!findings.questions().isEmpty()) {
            return Outcome.ASK;
        }
        return findings.problems().stream().allMatch(problem -> problem.severity() == Problem.Severity.INFO)
                ? Outcome.OK : Outcome.WARN;
    }

    private List<List<String>> preview(Layout layout) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(layout.names());
        for (int i = 0; i < Math.min(100, layout.rows().length); i++) {
            rows.add(source.grid().row(layout.rows()[i]));
        }
        return rows;
    }
}
