package io.github.tidecast.json;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.CalendarCycle;
import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.WindowSplit;
import io.github.tidecast.forecast.regression.LinearWindow;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random values of the domain, corners included. */
public final class DomainArbitraries {

    private DomainArbitraries() {
    }

    /** Any bit pattern but the infinities, NaN included. */
    public static Arbitrary<Double> numbers() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(number -> !Double.isInfinite(number));
    }

    /** Axes of every kind with up to 40 points. */
    public static Arbitrary<TimeAxis> axes() {
        Arbitrary<TimeAxis> numbered = Combinators.combine(Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(1, 20)).as((from, size) -> TimeAxis.index(from + size).slice(from, from + size));
        Arbitrary<TimeAxis> regular = Combinators.combine(
                Arbitraries.of("yearly", "quarterly", "monthly", "weekly", "business-daily", "daily", "hourly",
                        "every 30 minutes", "every 4 hours", "every 250 milliseconds").map(Frequency::parse),
                Arbitraries.integers().between(0, 40), Arbitraries.longs().between(-2_000_000_000L, 4_000_000_000L))
                .as((frequency, size, second) -> TimeAxis.regular(
                        LocalDateTime.of(1970, 1, 5, 0, 0).plusDays(second / 86_400 / 7 * 7), frequency, size));
        Arbitrary<TimeAxis> irregular = Arbitraries.longs().between(-10_000_000_000_000L, 10_000_000_000_000L)
                .set().ofMaxSize(40).map(times -> TimeAxis.of(times.stream().mapToLong(Long::longValue).sorted()
                        .toArray(), Frequency.IRREGULAR));
        return Arbitraries.oneOf(numbered, regular, irregular);
    }

    /** Series with any name and gaps. */
    public static Arbitrary<TimeSeries> series() {
        return axes().flatMap(DomainArbitraries::seriesOn);
    }

    /** Series on an axis. */
    public static Arbitrary<TimeSeries> seriesOn(TimeAxis axis) {
        return Combinators.combine(Arbitraries.strings().ofMaxLength(20),
                numbers().array(double[].class).ofSize(axis.size())).as((name, values) -> new TimeSeries(name, axis, values));
    }

    /** Several series on one axis. */
    public static Arbitrary<SeriesTable> tables() {
        return axes().flatMap(axis -> seriesOn(axis).list().ofMaxSize(4).uniqueElements(TimeSeries::name)
                .map(series -> new SeriesTable(axis, series)));
    }

    /** Texts with arguments of every type, texts in texts too. */
    public static Arbitrary<Text> texts() {
        Arbitrary<Object> plain = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12).map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast), Arbitraries.longs().map(Object.class::cast),
                numbers().map(Object.class::cast), Arbitraries.of(true, false).map(Object.class::cast));
        Arbitrary<Text> flat = plain.list().ofMaxSize(4).map(arguments -> new Text("cli.description", arguments));
        return Arbitraries.oneOf(flat, flat.list().ofMaxSize(3).map(inner -> new Text("setting.limit", List.copyOf(inner))));
    }

    /** Settings within the limits. */
    public static Arbitrary<ForecastSettings> settings() {
        Arbitrary<ForecastSettings> all = Arbitraries.just(ForecastSettings.USUAL);
        for (Setting<?> setting : Settings.ALL) {
            all = Combinators.combine(all, values(setting)).as((settings, value) -> with(settings, setting, value));
        }
        return all;
    }

    private static Arbitrary<?> values(Setting<?> setting) {
        return switch (setting.type()) {
            case Numeric<?> number when number.isWhole() -> Arbitraries.longs()
                    .between((long) number.least(), (long) number.greatest()).map(number::of);
            case Numeric<?> number -> Arbitraries.doubles().between(number.least(), number.greatest()).ofScale(6);
            case Choice<?> choice -> Arbitraries.of(choice.all());
            case Flag flag -> Arbitraries.of(true, false);
            case Lengths lengths -> Arbitraries.integers().between(2, 400).set().ofMaxSize(3)
                    .map(set -> set.stream().sorted().toList());
            case Levels levels -> Arbitraries.of(List.of(80.0), Settings.LEVELS.usual());
        };
    }

    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T> ForecastSettings with(ForecastSettings settings, Setting<T> setting, Object value) {
        return settings.with(setting, (T) value);
    }

    /** Jobs with up to three inputs on the axis of the target and up to two that go on behind it. */
    public static Arbitrary<ForecastJob> jobs() {
        return axes().flatMap(axis -> Combinators.combine(seriesOn(axis), seriesOn(axis).list().ofMaxSize(3),
                seriesOn(axis.size() == 0 ? axis : axis.future(2)).list().ofMaxSize(2), settings())
                .as((target, observed, known, settings) -> new ForecastJob(target, new Covariates(known, observed),
                        settings, Optional.empty())));
    }

    /** Whole results, with and without a network. */
    public static Arbitrary<ForecastResult> results() {
        return axes().flatMap(axis -> Combinators.combine(seriesOn(axis).list().ofSize(6), texts(), settings(),
                numbers(), Arbitraries.floats().array(float[].class).ofMaxSize(20), Arbitraries.of(true, false))
                .as(DomainArbitraries::result));
    }

    private static ForecastResult result(List<TimeSeries> series, Text text, ForecastSettings settings, double number,
                                         float[] parameters, boolean trained) {
        Band band = new Band(80, series.get(1), series.get(2));
        Optional<TimeSeries> network = Optional.of(series.get(3)).filter(any -> trained);
        Forecast forecast = new Forecast(series.get(0), List.of(band), series.get(4), network, 0.5, text);
        Backtest backtest = new Backtest(List.of(new Backtest.Origin(30, series.get(5),
                Map.of(Method.THETA, series.get(0), Method.TIDECAST, series.get(1)), List.of(band))));
        Score score = Double.isFinite(number) ? Score.of(number) : Score.undefined(text);
        List<EpochReport> epochs = IntStream.range(1, 4)
                .mapToObj(epoch -> new EpochReport(1, 2, epoch, 9, 0.5, Double.NaN, 1, 0.25 * epoch, 1)).toList();
        return new ForecastResult(forecast, backtest,
                List.of(new Accuracy(Method.TIDECAST, Map.of(Measure.MAE, score, Measure.MASE, score))),
                new Verdict(Verdict.Kind.BETTER, List.of(text)), epochs, settings, List.of(text), trained,
                trained ? List.of(new NetworkWeights(new NetworkShape(1, 2, 3, 4, 5), parameters)) : List.of(),
                new Device("CPU", false, 2, true, ""), 1.5, List.of(), Optional.of(fitted()).filter(any -> trained));
    }

    private static FittedModel fitted() {
        return new FittedModel(FittedModel.VERSION, 3, 0.5, new WindowSplit(2, 3, 40, 5, 50, 1, 2),
                new FittedModel.Scale(Transform.LOG, 0.1, List.of(List.of(0.1, -0.1)), 1.0 / 3),
                new LinearWindow(new double[][] {{1.0 / 3, 2, 3}, {4, 5, -6e-300}}),
                new FittedModel.Inputs(List.of(CalendarCycle.YEAR), List.of(12),
                        List.of(new FittedModel.Column(1.0 / 7, 2))));
    }
}
