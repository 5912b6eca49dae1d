package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastContextTest {

    private static final TimeAxis AXIS = TimeAxis.regular(LocalDateTime.of(2024, 1, 1, 0, 0), Frequency.DAILY, 6);
    private static final TimeSeries PRICE = new TimeSeries("price", AXIS, new double[] {1, 2, 3, 4, 5, 6});
    private static final TimeSeries RAIN = new TimeSeries("rain", AXIS, new double[] {7, 8, 9, 10, 11, 12});
    private static final Covariates BOTH = new Covariates(List.of(PRICE), List.of(RAIN));

    private static ForecastContext context() {
        return new ForecastContext(new double[] {10, 20, 30, 40}, AXIS, List.of(2), BOTH.between(0, 4, 6));
    }

    @Test
    void itKnowsTheFutureOfTimesAndOfWhatIsKnownInAdvanceOnly() {
        assertThat(context().known()).isEqualTo(4);
        assertThat(context().steps()).isEqualTo(2);
        assertThat(context().future()).isEqualTo(AXIS.slice(4, 6));
        assertThat(context().covariates().known().getFirst().values()).endsWith(5, 6);
        assertThat(context().covariates().observed().getFirst().values()).containsExactly(7, 8, 9, 10);
        assertThatThrownBy(() -> new ForecastContext(new double[] {10, 20, 30, 40}, AXIS, List.of(), BOTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ForecastContext.of(new double[] {1}, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyCanChangeIt() {
        double[] given = {1, 2};
        ForecastContext context = ForecastContext.of(given, 1);
        given[0] = 9;
        context.values()[1] = 9;
        assertThat(context.values()).containsExactly(1, 2);
        assertThat(context.withValues(new double[] {3, 4}).values()).containsExactly(3, 4);
        assertThat(context.values()).containsExactly(1, 2);
        assertThatThrownBy(() -> context.withValues(new double[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLatestPointsKeepTheirTimesAndCovariates() {
        ForecastContext latest = context().latest(3);
        assertThat(latest.values()).containsExactly(20, 30, 40);
        assertThat(latest.axis()).isEqualTo(AXIS.slice(1, 6));
        assertThat(latest.seasons()).containsExactly(2);
        assertThat(latest.covariates().known().getFirst().values()).containsExactly(2, 3, 4, 5, 6);
        assertThat(latest.covariates().observed().getFirst().values()).containsExactly(8, 9, 10);
        assertThat(context().latest(4).values()).containsExactly(10, 20, 30, 40);
    }
}
