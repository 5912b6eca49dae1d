package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.Covariates;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.ForecastContext;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Other series may begin and end elsewhere than the target; what comes after an origin is seen as its role allows. */
class CovariateAxesTest {

    private static final int HORIZON = 6;
    private static final TimeSeries SALES = ForecasterTest.monthly(100);
    private static final ForecastSettings SETTINGS = Defaults.forSeries(SALES, Preset.QUICK, HORIZON, List.of(12));

    /** Two years more on both sides than the target. */
    private static TimeSeries wide() {
        return new TimeSeries("temperature", TimeAxis.regular(LocalDateTime.of(2008, 1, 1, 0, 0), Frequency.MONTHLY, 148),
                IntStream.range(0, 148).mapToDouble(t -> 10 + 7 * Math.sin(t / 3.0)).toArray());
    }

    private static ForecastResult forecast(TimeSeries input) throws SayableException {
        return new Forecaster(new RidgeTrainer()).forecast(new ForecastJob(SALES, List.of(input), SETTINGS),
                TrainingObserver.NONE);
    }

    @Test
    void anInputIsPutOnTheAxisOfTheTarget() throws SayableException {
        TimeSeries equal = wide().on(SALES.axis());
        assertThat(equal.value(0)).isEqualTo(wide().value(24));
        assertThat(forecast(wide()).networks()).isNotEmpty().isEqualTo(forecast(equal).networks());
        assertThat(forecast(wide()).forecast().values()).isEqualTo(forecast(equal).forecast().values());
    }

    @Test
    void anInputMayBeginLaterAndEndEarlier() throws SayableException {
        TimeSeries narrow = wide().slice(60, 90);
        assertThat(narrow.on(SALES.axis()).missing()).isEqualTo(70);
        assertThat(forecast(narrow).networks()).isNotEmpty();
    }

    @Test
    void anOriginSeesTheFutureOfWhatIsKnownInAdvanceOnly() throws SayableException {
        PreparedSeries target = PreparedSeries.of(new ForecastJob(SALES,
                new Covariates(List.of(wide()), List.of(wide())), SETTINGS, Optional.empty()));
        ForecastContext context = target.context(80, HORIZON);
        assertThat(context.axis()).isEqualTo(SALES.axis().slice(0, 86));
        assertThat(context.covariates().known().getFirst()).isEqualTo(wide().slice(24, 110));
        assertThat(context.covariates().observed().getFirst()).isEqualTo(wide().slice(24, 104));
        assertThat(target.context().future()).isEqualTo(SALES.axis().future(HORIZON));
        assertThat(target.context().covariates().known().getFirst()).isEqualTo(wide().slice(24, 130));
    }

    @Test
    void pointsWithoutTimesHaveNoPlaceOnAnAxisWithTimes() {
        TimeSeries numbered = new TimeSeries("x", TimeAxis.index(100), new double[100]);
        assertThatThrownBy(() -> new ForecastJob(SALES, List.of(numbered), SETTINGS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
