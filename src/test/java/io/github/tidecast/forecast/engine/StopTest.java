package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.baseline.Backbone;
import io.github.tidecast.forecast.baseline.LatestFits;
import io.github.tidecast.forecast.baseline.Methods;
import io.github.tidecast.forecast.origins.Origins;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StopTest {

    private final Forecaster forecaster = new Forecaster(new RidgeTrainer());
    private final TimeSeries series = ForecasterTest.monthly(120);

    @Test
    void itIsHeardBetweenAnyTwoClassicalMethods() throws SayableException {
        ForecastJob job = job(Preset.QUICK, NetworkRole.BACKBONE_ONLY);
        Asked all = new Asked(Integer.MAX_VALUE);
        forecaster.forecast(job, all);
        Origins origins = Origins.plan(120, job.settings().horizon(), 12, 12, job.settings().origins(), 0);
        int members = Backbone.of(job.settings().seasons(), new LatestFits()).members().size();
        int methods = (members + Methods.simple(List.of(12), 60, new LatestFits()).size()) * (origins.known().length + 1);
        assertThat(all.times).isGreaterThanOrEqualTo(methods);
        for (int at : new int[] {1, members + 2, methods - 1, methods}) {
            assertThatThrownBy(() -> forecaster.forecast(job, new Asked(at))).isInstanceOf(StoppedException.class);
        }
    }

    @Test
    void afterItTheBestNetworkIsKeptAndNoClassicalMethodRuns() throws SayableException {
        for (int member = 1; member <= 2; member++) {
            int stopIn = member;
            List<TrainingObserver.Stage> after = new ArrayList<>();
            ForecastResult result = forecaster.forecast(job(Preset.BALANCED, NetworkRole.AUTO), new TrainingObserver() {
                private boolean stopped;

                @Override
                public void epoch(EpochReport report) {
                    stopped |= report.member() == stopIn;
                }

                @Override
                public void progress(Stage stage, double share) {
                    if (stopped && stage != Stage.TRAINING) {
                        after.add(stage);
                    }
                }

                @Override
                public boolean stopRequested() {
                    return stopped;
                }
            });
            assertThat(result.stopped()).isTrue();
            assertThat(result.networks()).hasSize(member);
            assertThat(result.backtest().origins()).isNotEmpty()
                    .allMatch(origin -> origin.forecasts().containsKey(Method.EXPONENTIAL_SMOOTHING));
            assertThat(after).containsOnlyOnce(TrainingObserver.Stage.BACKTEST)
                    .doesNotContain(TrainingObserver.Stage.BACKBONE);
        }
    }

    private ForecastJob job(Preset preset, NetworkRole role) {
        ForecastSettings usual = Defaults.forSeries(series, preset);
        return new ForecastJob(series, List.of(), usual.with(Settings.PRESET, preset)
                .with(Settings.ROLE, role));
    }

    /** Wants to stop from a certain question on. */
    private static final class Asked implements TrainingObserver {

        private final int from;
        private int times;

        Asked(int from) {
            this.from = from;
        }

        @Override
        public boolean stopRequested() {
            times++;
            return times >= from;
        }
    }
}
