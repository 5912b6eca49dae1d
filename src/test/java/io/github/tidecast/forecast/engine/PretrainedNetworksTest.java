package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forecasting with networks that were trained before. */
class PretrainedNetworksTest {

    private static final TimeSeries LONG = ForecasterTest.monthly(150);

    private final Forecaster forecaster = new Forecaster(new RidgeTrainer());

    private static ForecastSettings settings(TimeSeries series, NetworkRole role, int horizon) {
        ForecastSettings usual = Defaults.forSeries(series, Preset.BALANCED, horizon);
        return usual.with(Settings.ROLE, role).with(Settings.NETWORKS, 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "NETWORK_ONLY"})
    void onTheSameDataItIsTheSameForecastToTheBit(NetworkRole role) throws SayableException {
        TimeSeries known = LONG.slice(0, 144);
        ForecastJob job = new ForecastJob(known, List.of(), settings(known, role, 12));
        ForecastResult trained = forecaster.forecast(job, TrainingObserver.NONE);

        ForecastResult again = forecaster.forecast(job.with(PretrainedNetworks.of(trained, trained.networks(), known.size())),
                new NeverTrained());

        assertThat(trained.networks()).hasSize(3);
        assertThat(again.forecast().values()).isEqualTo(trained.forecast().values());
        assertThat(again.networks()).isEqualTo(trained.networks());
        assertThat(again.epochs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "NETWORK_ONLY"})
    void newRowsAreForecastFromWithoutTraining(NetworkRole role) throws SayableException {
        TimeSeries known = LONG.slice(0, 144);
        ForecastSettings settings = settings(known, role, 12);
        ForecastResult trained = forecaster.forecast(new ForecastJob(known, List.of(), settings),
                TrainingObserver.NONE);

        ForecastResult later = forecaster.forecast(new ForecastJob(LONG, List.of(), settings)
                .with(PretrainedNetworks.of(trained, trained.networks(), known.size())), new NeverTrained());

        assertThat(later.forecast().values().axis()).isEqualTo(LONG.axis().future(12));
        assertThat(later.forecast().bands()).hasSize(3);
        for (int k = 0; k < 6; k++) {
            double before = trained.forecast().values().value(k + 6);
            assertThat(Math.abs(later.forecast().values().value(k) / before - 1)).isLessThan(0.1);
        }
    }

    @Test
    void anotherHorizonIsRefused() throws SayableException {
        ForecastResult trained = forecaster.forecast(new ForecastJob(LONG, List.of(),
                settings(LONG, NetworkRole.NETWORK_ONLY, 12)), TrainingObserver.NONE);
        ForecastJob other = new ForecastJob(LONG, List.of(), settings(LONG, NetworkRole.NETWORK_ONLY, 6))
                .with(PretrainedNetworks.of(trained, trained.networks(), LONG.size()));

        assertThatThrownBy(() -> forecaster.forecast(other, TrainingObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageContaining("12 points ahead");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "NETWORK_ONLY"})
    void networksAreTrainedFurtherFromWhereTheyWere(NetworkRole role) throws SayableException {
        TimeSeries known = LONG.slice(0, 144);
        ForecastJob job = new ForecastJob(known, List.of(), brief(settings(known, role, 12)));
        ForecastResult parent = forecaster.forecast(job, TrainingObserver.NONE);

        ForecastResult child = forecaster.forecast(
                job.with(PretrainedNetworks.of(parent, parent.networks(), known.size()).further(4)), TrainingObserver.NONE);

        assertThat(child.parent()).contains(4);
        assertThat(parent.parent()).isEmpty();
        assertThat(child.networks()).hasSize(3).isNotEqualTo(parent.networks());
        assertThat(bestLoss(child)).isLessThan(bestLoss(parent));
        assertThat(child.backtest().origins()).hasSameSizeAs(parent.backtest().origins());
    }

    @Test
    void networksThatLearnedFromTheTestedPartAreTestedByRepeatingTheirTrainingWithoutIt() throws SayableException {
        TimeSeries known = LONG.slice(0, 144);
        ForecastJob job = new ForecastJob(known, List.of(), settings(known, NetworkRole.NETWORK_ONLY, 12));
        ForecastResult parent = forecaster.forecast(job, TrainingObserver.NONE);
        assertThat(PretrainedNetworks.of(parent, parent.networks(), known.size()).points()).isEqualTo(known.size());

        ForecastResult child = forecaster.forecast(
                job.with(PretrainedNetworks.of(parent, parent.networks(), known.size()).further(4)), TrainingObserver.NONE);

        assertThat(losses(child, 1, 3)).isEqualTo(losses(parent, 1, 3));
        assertThat(losses(child, 4, 6).getFirst()).isLessThan(losses(parent, 1, 3).getFirst());
    }

    @Test
    void networksOfAnotherShapeAreNotTrainedFurther() throws SayableException {
        ForecastResult trained = forecaster.forecast(new ForecastJob(LONG, List.of(),
                settings(LONG, NetworkRole.NETWORK_ONLY, 12)), TrainingObserver.NONE);
        ForecastJob other = new ForecastJob(LONG, List.of(), settings(LONG, NetworkRole.NETWORK_ONLY, 6))
                .with(PretrainedNetworks.of(trained, trained.networks(), LONG.size()).further(1));

        assertThatThrownBy(() -> forecaster.forecast(other, TrainingObserver.NONE))
                .isInstanceOf(SayableException.class).hasMessageContaining("12 points ahead");
    }

    /** Ended long before the network is as good as it can be. */
    private static ForecastSettings brief(ForecastSettings usual) {
        return usual.with(Settings.EPOCHS, 3).with(Settings.PATIENCE, 3).with(Settings.ORIGINS, 6)
                .with(Settings.ORIGIN_SPACING, 4);
    }

    private static double bestLoss(ForecastResult result) {
        return result.epochs().stream().mapToDouble(EpochReport::validationLoss).filter(Double::isFinite).min()
                .orElseThrow();
    }

    private static List<Double> losses(ForecastResult result, int from, int to) {
        return result.epochs().stream().filter(report -> report.member() >= from && report.member() <= to)
                .map(EpochReport::trainingLoss).toList();
    }

    private static final class NeverTrained implements TrainingObserver {
        @Override
        public void epoch(EpochReport report) {
            throw new AssertionError("trained");
        }
    }
}
