package io.github.tidecast.cli;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.assessment.AccuracyOrder;
import io.github.tidecast.forecast.assessment.BandCheck;
import io.github.tidecast.forecast.assessment.SeasonalScale;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Figures;
import io.github.tidecast.text.Text;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A forecast for a person at a terminal: table, accuracy, verdict. */
final class ForecastReport {

    private static final int DIGITS = 5;
    private static final double NARROWEST_SHOWN = 80;

    private final ForecastResult result;
    private final Console console;

    ForecastReport(ForecastResult result, Console console) {
        this.result = result;
        this.console = console;
    }

    /** Prints all of it to stdout. */
    void print() {
        forecast().lines().forEach(console.out()::println);
        console.out().println();
        accuracy().lines().forEach(console.out()::println);
        notes().forEach(console.out()::println);
        console.out().println();
        result.verdict().sentences().forEach(sentence -> console.out().println(console.say(sentence)));
        console.out().println(console.say("cli.report.device", result.device().name(), result.seconds()));
    }

    private TextTable forecast() {
        Forecast forecast = result.forecast();
        List<Band> bands = forecast.bands().stream().filter(band -> band.level() >= NARROWEST_SHOWN).toList();
        List<String> heading = new ArrayList<>(List.of(
                console.say(forecast.values().axis().hasTimes() ? "cli.report.time" : "cli.report.number"),
                console.say("cli.report.forecast")));
        for (Band band : bands) {
            heading.add(console.say("cli.report.lower", band.level()));
            heading.add(console.say("cli.report.upper", band.level()));
        }
        TextTable table = new TextTable().row(heading);
        NumberFormat format = format(Stream.concat(Stream.of(forecast.values()),
                bands.stream().flatMap(band -> Stream.of(band.lower(), band.upper()))).toList());
        for (int i = 0; i < forecast.values().size(); i++) {
            List<String> row = new ArrayList<>(List.of(forecast.values().axis().label(i),
                    format.format(forecast.values().value(i))));
            for (Band band : bands) {
                row.add(format.format(band.lower().value(i)));
                row.add(format.format(band.upper().value(i)));
            }
            table.row(row);
        }
        return table;
    }

    /** As many decimals for all as the largest value needs to show five digits. */
    private NumberFormat format(List<TimeSeries> all) {
        double largest = all.stream().flatMapToDouble(series -> DoubleStream.of(series.values()))
                .filter(Double::isFinite).map(Math::abs).max().orElse(1);
        NumberFormat format = Figures.format(console.texts().locale(), largest, Figures.decimals(largest, DIGITS));
        format.setGroupingUsed(false);
        return format;
    }

    private TextTable accuracy() {
        List<Measure> measures = Arrays.stream(Measure.values()).filter(measure ->
                result.accuracy().stream().anyMatch(one -> one.scores().containsKey(measure))).toList();
        List<String> heading = new ArrayList<>(List.of(console.say("cli.report.accuracy")));
        measures.forEach(measure -> heading.add(console.say(BandCheck.label(measure, result.backtest()))));
        TextTable table = new TextTable().row(heading);
        for (Accuracy one : AccuracyOrder.of(result)) {
            List<String> row = new ArrayList<>(List.of(console.say(result.name(one.method()))));
            measures.forEach(measure -> row.add(score(one.scores().get(measure))));
            table.row(row);
        }
        return table;
    }

    private String score(@Nullable Score score) {
        if (score == null) {
            return "";
        }
        if (!score.isDefined()) {
            return "-";
        }
        NumberFormat format = Figures.format(console.texts().locale(), score.value(),
                Figures.decimals(score.value(), DIGITS - 1));
        format.setGroupingUsed(false);
        return format.format(score.value());
    }

    private Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        if (!result.accuracy().isEmpty()) {
            notes.add(console.say(SeasonalScale.inWords(result.settings().season())));
        }
        result.stepsToTell().forEach(step -> notes.add(console.say("cli.report.step", step)));
        result.remark().ifPresent(remark -> notes.add("* " + console.say(remark)));
        for (Accuracy one : result.accuracy()) {
            for (Measure measure : Measure.values()) {
                Score score = one.scores().get(measure);
                if (score != null && !score.isDefined()) {
                    Text reason = score.reason().orElseThrow();
                    notes.add(console.say("cli.report.undefined", measure.label(), reason));
                }
            }
        }
        return notes;
    }
}
