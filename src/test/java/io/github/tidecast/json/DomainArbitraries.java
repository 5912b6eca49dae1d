package io.github.tidecast.json;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.GapFilling;
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
        return Arbitraries.oneOf(flat, flat.list().ofMaxSize(3).map(inner -> new Text("forecast.limit", List.copyOf(inner))));
    }

    /** Settings within the limits. */
    public static Arbitrary<ForecastSettings> settings() {
        Arbitrary<NetworkSettings> network = Combinators.combine(Arbitraries.integers().between(1, 2_000),
                Arbitraries.integers().between(1, 1_024), Arbitraries.integers().between(1, 8),
                Arbitraries.doubles().between(0, 0.9).ofScale(5), Arbitraries.doubles().between(1e-6, 1).ofScale(6),
                Arbitraries.longs().between(0, 4_294_967_295L)).as((window, hidden, layers, dropout, rate, seed) ->
                new NetworkSettings(window, hidden, layers, dropout, rate, 32, 100, 10, 0.2, seed));
        Arbitrary<Preparation> preparation = Combinators.combine(Arbitraries.of(Transform.values()),
                Arbitraries.of(SeasonTreatment.values()), Arbitraries.of(true, false), Arbitraries.of(Bound.values()),
                Arbitraries.of(GapFilling.values()), Arbitraries.of(OutlierTreatment.values()))
                .as(Preparation::new);
        return Combinators.combine(Arbitraries.of(Preset.values()), Arbitraries.integers().between(1, 10_000),
                Arbitraries.integers().between(2, 400).set().ofMaxSize(3).map(set -> set.stream().sorted().toList()),
                preparation, Arbitraries.of(NetworkRole.values()), network,
                Arbitraries.of(List.of(80.0), ForecastSettings.DEFAULT_LEVELS))
                .as((preset, horizon, seasons, prepared, role, net, levels) ->
                        new ForecastSettings(preset, horizon, seasons, prepared, role, net, 3, 5, levels));
    }

    /** Jobs with up to three inputs. */
    public static Arbitrary<ForecastJob> jobs() {
        return axes().flatMap(axis -> Combinators.combine(seriesOn(axis), seriesOn(axis).list().ofMaxSize(3), settings())
                .as(ForecastJob::new));
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
                new Device("CPU", false, 2, true, ""), 1.5);
    }
}
