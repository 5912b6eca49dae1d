package io.github.tidecast.cli;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartRange;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.exporting.ChartExport;
import io.github.tidecast.exporting.CsvDialect;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.ExportObserver;
import io.github.tidecast.exporting.ForecastChart;
import io.github.tidecast.exporting.ForecastDocument;
import io.github.tidecast.exporting.ForecastExport;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.exporting.ReportExport;
import io.github.tidecast.exporting.ReportLogo;
import io.github.tidecast.exporting.ReportOptions;
import io.github.tidecast.files.OutputCheck;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files a forecast is written to; the ending says how. */
final class OutputFiles {

    @Option(names = "--out", paramLabel = ExportFormat.TABLE_NAMES, descriptionKey = "cli.option.out")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--chart", paramLabel = "F.png|F.svg|F.pdf", descriptionKey = "cli.option.chart")
    private Optional<Path> chart = Optional.empty();

    @Option(names = "--chart-range", paramLabel = "auto|all|N", converter = ChartRangeConverter.class,
            descriptionKey = "cli.option.chart-range")
    private ChartRange range = ChartRange.AUTO;

    @Option(names = "--report", paramLabel = "F.pdf", descriptionKey = "cli.option.report")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--report-title", paramLabel = "TITLE", descriptionKey = "cli.option.report-title")
    private Optional<String> title = Optional.empty();

    @Option(names = "--report-comment", paramLabel = "TEXT", defaultValue = "",
            descriptionKey = "cli.option.report-comment")
    private String comment = "";

    @Option(names = "--report-logo", paramLabel = "F.png|F.jpg", descriptionKey = "cli.option.report-logo")
    private Optional<Path> logo = Optional.empty();

    @Option(names = "--report-sections", split = ",", paramLabel = "summary|chart|accuracy|values|errors|method",
            descriptionKey = "cli.option.report-sections")
    private List<ReportOptions.Section> sections = List.of(ReportOptions.Section.values());

    private ReportOptions options = ReportOptions.ALL;

    /** To be filled from the command line. */
    OutputFiles() {
    }

    OutputFiles(Path table, Path chart) {
        this.table = Optional.of(table);
        this.chart = Optional.of(chart);
    }

    /**
     * Finds out before the work begins what would make it futile.
     *
     * @param inputs files that are read
     * @throws ExitException if an ending is unknown, a file cannot be written or is read, or a logo is none
     */
    void check(List<Path> inputs) throws ExitException {
        check(table, ExportFormat.TABLES);
        check(chart, ExportFormat.PICTURES);
        check(report, List.of(ExportFormat.PDF));
        try {
            options = new ReportOptions(title, comment,
                    logo.isPresent() ? Optional.of(ReportLogo.read(logo.get())) : Optional.empty(), Set.copyOf(sections));
            OutputCheck.check(Stream.of(table, chart, report).flatMap(Optional::stream).toList(),
                    Stream.concat(inputs.stream(), logo.stream()).toList());
        } catch (SayableException unfit) {
            throw ExitException.usage(unfit.text());
        }
    }

    private static void check(Optional<Path> file, List<ExportFormat> allowed) throws ExitException {
        if (file.isEmpty()) {
            return;
        }
        try {
            ExportFormat.of(file.get(), allowed);
        } catch (SayableException unknown) {
            throw ExitException.usage(unknown.text());
        }
    }

    /** Writes the files; existing ones are replaced. */
    void write(ForecastDocument document, Texts texts) throws SayableException {
        if (table.isPresent()) {
            new ForecastExport(texts, CsvDialect.COMMA).write(document, table.get(), ExportObserver.NONE);
        }
        if (chart.isPresent()) {
            ChartStyle style = ChartStyle.paper(false, texts, document.history().name());
            ChartContent content = ForecastChart.of(document.history(), document.result());
            new ChartExport().write(content, PictureOptions.of(style).showing(
                    range.of(new TimeChart(content, style, Set.of()))), chart.get(), ExportObserver.NONE);
        }
        if (report.isPresent()) {
            new ReportExport(texts).write(document, options, report.get(), ExportObserver.NONE);
        }
    }
}
