package io.github.tidecast.exporting;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartRange;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.TimeChart;
import io.github.tidecast.chart.TimeWords;
import io.github.tidecast.exporting.ReportOptions.Section;
import io.github.tidecast.exporting.pdf.PdfFile;
import io.github.tidecast.exporting.pdf.PdfPage;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.assessment.TestedWords;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Figures;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A forecast on two or three pages: what will be, how sure that is, how good such forecasts were, how it was made. */
final class Report {

    /** Digits of the largest value. */
    private static final int DIGITS = 4;
    private static final double INSIDE = ReportPage.WIDTH - 2.0 * ReportPage.MARGIN;
    /** Between two tables beside each other. */
    private static final double GUTTER = 20;
    private static final double HALF = (INSIDE - GUTTER) / 2;
    private static final int CHART_HEIGHT = 236;
    private static final int MOST_TABLE_ROWS = 14;
    private static final int LEAST_TABLE_ROWS = 5;
    /** Heading, header and note of the table of values. */
    private static final double TABLE_FRAME = 66;
    /** Further notes below a table. */
    private static final double NOTES = 44;
    /** Share of the width of a table of facts for their names. */
    private static final double FACT_NAME = 0.36;
    /** Height of a fact that is told in a line of its own, because it has no room in the table. */
    private static final double SENTENCE = 16;
    /** Rows lower than this are too small to be read on paper. */
    private static final double LEAST_ROW = 12;
    /** Heading and explanation above the table of facts. */
    private static final double METHOD_FRAME = 70;

    private final ForecastDocument document;
    private final ReportOptions options;
    private final Texts texts;
    private final ForecastFacts facts;
    private final TimeWords words;
    private final NumberFormat number;
    private boolean accuracyLeft;
    private boolean valuesLeft;
    private boolean methodLeft;

    Report(ForecastDocument document, ReportOptions options, Texts texts) {
        this.options = options;
        this.document = document;
        this.texts = texts;
        this.facts = new ForecastFacts(document, texts);
        this.words = new TimeWords(texts.locale(), document.history().axis().frequency());
        double largest = largest(document.history());
        this.number = Figures.format(texts.locale(), largest, largest > 0 ? Figures.decimals(largest, DIGITS) : 2);
    }

    private static double largest(TimeSeries history) {
        double largest = 0;
        for (int i = 0; i < history.size(); i++) {
            largest = Math.max(largest, Double.isNaN(history.value(i)) ? 0 : Math.abs(history.value(i)));
        }
        return largest;
    }

    void write(OutputStream stream, ExportObserver observer) throws IOException {
        try (PdfFile pdf = new PdfFile(title(), texts.locale(), "Tidecast " + document.provenance().version())) {
            page(pdf, 1, this::firstPage);
            observer.advance(0.5);
            if (accuracyLeft || valuesLeft || options.has(Section.METHOD)
                    || options.has(Section.ERRORS) && !pictures().isEmpty()) {
                page(pdf, 2, this::secondPage);
            }
            if (methodLeft) {
                page(pdf, 3, paper -> method(paper, made(paper)));
            }
            observer.advance(0.9);
            pdf.save(stream);
        }
        observer.advance(1);
    }

    private void page(PdfFile pdf, int pageNumber, Consumer<ReportPage> content) throws IOException {
        try (PdfPage page = pdf.page(ReportPage.WIDTH, ReportPage.HEIGHT)) {
            ReportPage paper = new ReportPage(page);
            content.accept(paper);
            paper.foot(texts.say("exporting.report.foot", document.provenance().source(),
                    document.provenance().version()), Integer.toString(pageNumber));
        }
    }

    private void firstPage(ReportPage page) {
        page.title(title(), options.logo());
        page.text(subject());
        options.comment().lines().forEach(page::text);
        if (options.has(Section.SUMMARY)) {
            page.heading(texts.say("exporting.report.in-short"));
            facts.verdict().forEach(page::text);
            headline().forEach(page::text);
        }
        if (options.has(Section.CHART)) {
            page.skip(6);
            page.picture(facts.title(), ReportPage.MARGIN, INSIDE, CHART_HEIGHT, chart()::draw);
            page.note(texts.say("exporting.report.read-chart"));
        }
        AccuracyTable accuracy = new AccuracyTable(document.result(), texts);
        if (options.has(Section.ACCURACY) && accuracy.rows() > 0) {
            accuracyLeft = page.room() < TABLE_FRAME + NOTES + ReportPage.ROW * (accuracy.rows() + 1);
            if (!accuracyLeft) {
                accuracy(page, accuracy);
            }
        }
        int fitting = (int) ((page.room() - TABLE_FRAME) / ReportPage.ROW);
        if (options.has(Section.VALUES)) {
            valuesLeft = accuracyLeft
                    || fitting < Math.min(LEAST_TABLE_ROWS, document.result().forecast().values().size());
            if (!valuesLeft) {
                values(page, fitting);
            }
        }
    }

    private String title() {
        return options.title().orElseGet(facts::title);
    }

    /** What is forecast, before how good that is. */
    private String subject() {
        TimeAxis past = document.history().axis();
        TimeAxis future = document.result().forecast().values().axis();
        return texts.say("exporting.report.subject", document.history().name(), document.provenance().source(),
                future.size(), facts.step(document.history()), words.say(future.millis(0)),
                words.say(future.millis(future.size() - 1)), past.size(), words.say(past.millis(0)),
                words.say(past.millis(past.size() - 1)));
    }

    private void accuracy(ReportPage page, AccuracyTable accuracy) {
        page.heading(texts.say("exporting.summary.accuracy"));
        page.table(rows(accuracy), ReportPage.MARGIN, INSIDE);
        page.note(texts.say("exporting.report.read-accuracy",
                TestedWords.of(document.result().backtest())));
        accuracy.notes().forEach(page::note);
    }

    private void values(ReportPage page, int most) {
        int all = document.result().forecast().values().size();
        int shown = Math.min(all, Math.min(most, MOST_TABLE_ROWS));
        page.heading(texts.say("exporting.report.values"));
        page.table(values(shown), ReportPage.MARGIN, INSIDE);
        if (all > shown) {
            page.note(texts.say("exporting.report.values-left-out", all - shown));
        }
    }

    private List<String> headline() {
        Forecast forecast = document.result().forecast();
        TimeAxis axis = forecast.values().axis();
        List<String> sentences = new ArrayList<>();
        int last = axis.size() - 1;
        for (int i : last > 0 ? new int[] {0, last} : new int[] {0}) {
            String time = words.say(axis.millis(i));
            String value = number.format(forecast.values().value(i));
            int point = i;
            sentences.add(widestUseful(forecast).map(band -> texts.say("exporting.report.value-band", time, value,
                    band.level(), number.format(band.lower().value(point)), number.format(band.upper().value(point))))
                    .orElseGet(() -> texts.say("exporting.report.value", time, value)));
        }
        return sentences;
    }

    /** The 80 % band if there is one, else the narrowest: the one people can plan with. */
    private static java.util.Optional<Band> widestUseful(Forecast forecast) {
        return forecast.band(80).or(() -> forecast.bands().stream().findFirst());
    }

    private TimeChart chart() {
        ChartContent content = ForecastChart.of(document.history(), document.result());
        TimeChart chart = new TimeChart(content, ChartStyle.paper(false, texts, ""), Set.of());
        ChartRange.AUTO.of(chart).ifPresent(chart::show);
        return chart;
    }

    private static List<List<String>> rows(AccuracyTable accuracy) {
        List<List<String>> rows = new ArrayList<>(List.of(accuracy.header()));
        for (int row = 0; row < accuracy.rows(); row++) {
            List<String> cells = new ArrayList<>(List.of(accuracy.name(row)));
            for (int column = 0; column < accuracy.measures().size(); column++) {
                cells.add(accuracy.text(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }

    private void secondPage(ReportPage page) {
        if (accuracyLeft) {
            accuracy(page, new AccuracyTable(document.result(), texts));
        }
        if (valuesLeft) {
            values(page, MOST_TABLE_ROWS);
        }
        if (options.has(Section.ERRORS)) {
            diagnostics(page);
        }
        if (!options.has(Section.METHOD)) {
            return;
        }
        Made made = made(page);
        if (METHOD_FRAME + LEAST_ROW * made.rows() + SENTENCE * (made.sentences().size() + 1) <= page.room()) {
            method(page, made);
        } else {
            methodLeft = true;
        }
    }

    /**
     * How it was made: two tables beside each other, and what has no room in a table.
     *
     * @param left      name and value, below a header
     * @param right     the same
     * @param sentences facts longer than a cell
     */
    private record Made(List<List<String>> left, List<List<String>> right, List<ForecastFacts.Fact> sentences) {

        int rows() {
            return Math.max(left.size(), right.size());
        }
    }

    private Made made(ReportPage page) {
        List<ForecastFacts.Fact> told = concat(facts.data(), facts.forecast());
        double cell = HALF * (1 - FACT_NAME);
        List<ForecastFacts.Fact> sentences = told.stream().filter(fact -> !page.fits(fact.value(), cell)).toList();
        List<List<String>> left = cells(told.stream().filter(fact -> page.fits(fact.value(), cell)).toList());
        List<List<String>> right = cells(facts.settings());
        List<List<String>> shorter = left.size() <= right.size() ? left : right;
        facts.origin().forEach(fact -> shorter.add(List.of(fact.name(), fact.value())));
        return new Made(left, right, sentences);
    }

    private void method(ReportPage page, Made made) {
        page.heading(texts.say("exporting.report.how-made"));
        page.note(document.result().forecast().single().map(document.result()::label)
                .map(name -> texts.say("exporting.report.single", name))
                .orElseGet(() -> texts.say("exporting.report.method")));
        double top = page.y();
        double height = Math.min(ReportPage.ROW,
                (page.room() - 4 - SENTENCE * made.sentences().size()) / made.rows());
        page.table(made.left(), ReportPage.MARGIN, HALF, FACT_NAME, height);
        page.moveTo(top);
        page.table(made.right(), ReportPage.MARGIN + HALF + GUTTER, HALF, 0.5, height);
        page.moveTo(top + made.rows() * height + 8);
        made.sentences().forEach(fact -> page.note("• " + texts.say("exporting.undefined", fact.name(), fact.value())));
    }

    private List<DiagnosticPicture> pictures() {
        return DiagnosticPicture.of(document.history(), document.result(), ChartStyle.paper(false, texts, ""));
    }

    private void diagnostics(ReportPage page) {
        List<DiagnosticPicture> pictures = pictures();
        if (pictures.isEmpty()) {
            return;
        }
        page.heading(texts.say("exporting.report.errors"));
        double top = page.y();
        double width = (INSIDE - 16) / 2;
        double bottom = top;
        for (int i = 0; i < 2; i++) {
            DiagnosticPicture picture = pictures.get(i == 0 ? 0 : 3);
            double left = ReportPage.MARGIN + i * (width + 16);
            page.moveTo(top);
            page.caption(texts.say(picture.title()), left, width);
            page.picture(texts.say(picture.title()) + ": " + texts.say(picture.words()), left, width, 110,
                    picture.diagram()::draw);
            bottom = Math.max(bottom, page.y());
        }
        page.moveTo(bottom + 2);
        pictures.forEach(picture -> page.note("• " + texts.say(picture.words())));
    }

    private List<List<String>> values(int shown) {
        Forecast forecast = document.result().forecast();
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(texts.say(forecast.values().axis().hasTimes()
                ? "exporting.column.time" : "exporting.column.number"), texts.say("exporting.column.forecast")));
        forecast.bands().forEach(band -> header.addAll(WorkbookFile.bandNames(band.level(), texts)));
        rows.add(header);
        for (int i = 0; i < shown; i++) {
            List<String> cells = new ArrayList<>(List.of(words.say(forecast.values().axis().millis(i)),
                    number.format(forecast.values().value(i))));
            for (Band band : forecast.bands()) {
                cells.add(number.format(band.lower().value(i)));
                cells.add(number.format(band.upper().value(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<ForecastFacts.Fact> concat(List<ForecastFacts.Fact> one, List<ForecastFacts.Fact> other) {
        List<ForecastFacts.Fact> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private List<List<String>> cells(List<ForecastFacts.Fact> shown) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of(texts.say("exporting.report.what"),
                texts.say("exporting.report.is"))));
        shown.forEach(fact -> rows.add(List.of(fact.name(), fact.value())));
        return rows;
    }
}
