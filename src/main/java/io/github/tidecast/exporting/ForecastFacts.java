package io.github.tidecast.exporting;

import io.github.tidecast.chart.Printable;
import io.github.tidecast.chart.TimeWords;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** What a reader wants to know about a forecast, in words; the same in workbook and report. */
final class ForecastFacts {

    /** A name and its value. */
    record Fact(String name, String value) {
    }

    private final ForecastDocument document;
    private final Texts texts;

    ForecastFacts(ForecastDocument document, Texts texts) {
        this.document = document;
        this.texts = texts;
    }

    String title() {
        return texts.say("exporting.title", Printable.of(document.history().name()));
    }

    /** The verdict, most important sentence first. */
    List<String> verdict() {
        return document.result().verdict().sentences().stream().map(texts::say).toList();
    }

    /** The data. */
    List<Fact> data() {
        TimeSeries history = document.history();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("exporting.fact.file", document.provenance().source()));
        facts.add(fact("exporting.fact.series", history.name()));
        facts.add(fact("exporting.fact.points", number(history.size())));
        facts.add(fact("exporting.fact.missing", number(history.missing())));
        facts.add(fact("exporting.fact.frequency", step(history)));
        facts.add(fact("exporting.fact.range", range(history)));
        return facts;
    }

    /** The step of a series in words. */
    String step(TimeSeries series) {
        Frequency frequency = series.axis().frequency();
        return texts.say(frequency.textKey(), frequency.count());
    }

    /** The forecast. */
    List<Fact> forecast() {
        ForecastResult result = document.result();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("exporting.fact.horizon", number(result.forecast().values().size())));
        facts.add(fact("exporting.fact.forecast-range", range(result.forecast().values())));
        result.forecast().single().ifPresentOrElse(
                method -> facts.add(fact("exporting.fact.method", texts.say(result.label(method)))), () -> {
                    facts.add(fact("exporting.fact.backbone", texts.say(result.forecast().backboneName())));
                    facts.add(fact("exporting.fact.network-weight", percent(
                            result.forecast().network().isPresent() ? result.forecast().networkWeight() : 0)));
                });
        facts.add(fact("exporting.fact.origins", number(result.backtest().origins().size())));
        for (Text step : result.steps()) {
            facts.add(fact("exporting.fact.step", texts.say(step)));
        }
        return facts;
    }

    /** The settings, in the order of the form; the horizon is told with the forecast. */
    List<Fact> settings() {
        ForecastSettings settings = document.result().settings();
        return Settings.ALL.stream().filter(setting -> setting != Settings.HORIZON)
                .map(setting -> fact(setting, settings)).toList();
    }

    /** Where it comes from. */
    List<Fact> origin() {
        ForecastResult result = document.result();
        Provenance provenance = document.provenance();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(texts.locale());
        return List.of(fact("exporting.fact.made", format.format(provenance.made())),
                fact("exporting.fact.version", provenance.version()),
                fact("exporting.fact.device", result.device().name()),
                fact("exporting.fact.seconds", texts.say("exporting.seconds", result.seconds())),
                fact("exporting.fact.stopped", texts.say(result.stopped() ? "exporting.yes" : "exporting.no")));
    }

    private Fact fact(String key, String value) {
        return new Fact(texts.say(key), value);
    }

    private <T> Fact fact(Setting<T> setting, ForecastSettings settings) {
        return new Fact(texts.say(setting.label()), texts.say(setting.say(settings.get(setting))));
    }

    private String range(TimeSeries series) {
        TimeWords words = new TimeWords(texts.locale(), series.axis().frequency());
        return series.size() == 0 ? texts.say("exporting.none") : texts.say("exporting.range",
                words.say(series.axis().millis(0)), words.say(series.axis().millis(series.size() - 1)));
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(6);
        return format.format(value);
    }

    private String percent(double share) {
        return texts.say("exporting.percent", Math.round(100 * share));
    }
}
