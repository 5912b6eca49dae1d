package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the network alone makes the forecast, accuracy and verdict are about the network, or say that they are not there. */
class UntestedNetworkTest {

    private static final TimeSeries SHORT = ForecasterTest.monthly(24);

    private final Forecaster forecaster = new Forecaster(new RidgeTrainer());

    private static ForecastSettings settings(TimeSeries series, NetworkRole role, int horizon) {
        return Defaults.forSeries(series, Preset.QUICK, horizon).with(Settings.ROLE, role);
    }

    private ForecastResult forecast(TimeSeries series, NetworkRole role, int horizon) throws SayableException {
        return forecaster.forecast(new ForecastJob(series, List.of(), settings(series, role, horizon)),
                TrainingObserver.NONE);
    }

    private static void saysThatItIsUntested(ForecastResult result) {
        assertThat(result.forecast().values().values()).isEqualTo(result.forecast().network().orElseThrow().values());
        assertThat(result.forecast().networkWeight()).isEqualTo(1);
        assertThat(result.forecast().bands()).isNotEmpty();
        assertThat(result.backtest().origins()).isEmpty();
        assertThat(result.accuracy()).isEmpty();
        assertThat(result.verdict()).isEqualTo(new Verdict(Verdict.Kind.UNTESTED,
                List.of(Text.of("forecast.verdict.network-untested"))));
    }

    @Test
    void aNetworkThatNeededAllRowsIsSaidToBeUntested() throws SayableException {
        saysThatItIsUntested(forecast(SHORT, NetworkRole.NETWORK_ONLY, 6));
    }

    @Test
    void aNetworkThatHasLearnedFromAllOriginsIsSaidToBeUntested() throws SayableException {
        TimeSeries series = ForecasterTest.monthly(150);
        ForecastResult trained = forecast(series, NetworkRole.NETWORK_ONLY, 12);

        saysThatItIsUntested(forecaster.forecast(new ForecastJob(series, List.of(), trained.settings())
                .with(PretrainedNetworks.of(trained, trained.networks(), series.size())), TrainingObserver.NONE));
    }

    @Test
    void aNetworkThatCanBeTestedIsTestedByItsOwnForecasts() throws SayableException {
        ForecastResult result = forecast(ForecasterTest.monthly(150), NetworkRole.NETWORK_ONLY, 12);

        assertThat(result.backtest().origins()).isNotEmpty();
        for (Backtest.Origin origin : result.backtest().origins()) {
            assertThat(origin.forecasts().get(Method.TIDECAST)).isEqualTo(origin.forecasts().get(Method.NETWORK));
        }
        assertThat(result.forecast().bands()).isNotEmpty();
    }

    @Test
    void theBackboneOfAShortSeriesIsStillTested() throws SayableException {
        ForecastResult result = forecast(SHORT, NetworkRole.AUTO, 6);

        assertThat(result.forecast().networkWeight()).isZero();
        assertThat(result.backtest().origins()).isNotEmpty();
    }
}
