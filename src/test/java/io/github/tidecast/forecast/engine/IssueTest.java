package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is handed out at the end where a simple method was better: too seldom for a choice at each origin, or not. */
class IssueTest {

    private static final int HORIZON = 4;
    private static final double[] VALUES = new Random(5).doubles(60, 90, 110).toArray();

    private static IssuedForecast atEnd(int origins, double miss, NetworkRole role) throws SayableException {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(VALUES.length), VALUES);
        ForecastSettings usual = Defaults.forSeries(series, Preset.BALANCED, HORIZON, List.of());
        ForecastSettings settings = usual.with(Settings.HORIZON, HORIZON).with(Settings.SEASONS, List.of())
                .with(Settings.ROLE, role);
        PreparedSeries target = PreparedSeries.of(new ForecastJob(series, List.of(), settings));
        List<OriginForecast> trials = new ArrayList<>();
        List<Backtest.Origin> shown = new ArrayList<>();
        for (int known = VALUES.length - HORIZON * origins; known < VALUES.length; known += HORIZON) {
            double swing = 1 + 0.1 * (known / HORIZON % 3);
            OriginForecast trial = trial(target.values(), known, 3 / target.unit(), miss * swing / target.unit());
            trials.add(trial);
            shown.add(new Backtest.Origin(known, target.actual(known, HORIZON), Map.of(
                    Method.TIDECAST, target.after(known, trial.backbone()),
                    Method.DRIFT, target.after(known, trial.simple().get(Method.DRIFT))), List.of()));
        }
        return Issue.at(trials, target)
                .atEnd(trial(target.values(), VALUES.length, 3, miss), 0, new Backtest(shown));
    }

    private static OriginForecast trial(double[] values, int known, double backbone, double drift) {
        return new OriginForecast(known, off(values, known, backbone), Map.of(Method.DRIFT, off(values, known, drift)),
                Optional.empty());
    }

    private static double[] off(double[] values, int known, double by) {
        double[] forecast = new double[HORIZON];
        for (int k = 0; k < HORIZON; k++) {
            forecast[k] = (known + k < values.length ? values[known + k] : 1) + by;
        }
        return forecast;
    }

    @Test
    void aClearlyBetterSimpleMethodIsTheForecast() throws SayableException {
        IssuedForecast end = atEnd(5, 1, NetworkRole.AUTO);
        assertThat(end.single()).contains(Method.DRIFT);
        assertThat(end.forecast()).containsOnly(2);
        assertThat(end.blend()).containsOnly(4);
    }

    @Test
    void fewTestsAWorseMethodAndAWishOfTheUserLeaveTheBlend() throws SayableException {
        assertThat(atEnd(3, 1, NetworkRole.AUTO).single()).isEmpty();
        assertThat(atEnd(5, 3.2, NetworkRole.AUTO).single()).isEmpty();
        assertThat(atEnd(5, 1, NetworkRole.BACKBONE_ONLY).single()).isEmpty();
    }
}
