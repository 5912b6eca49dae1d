package io.github.tidecast.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.LossCurve;
import io.github.tidecast.forecast.EpochReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which network is looked at. */
class LossCurvesTest {

    @Test
    void theLatestNetworkThatWasValidatedIsInFront() {
        List<LossCurve> curves = LossCurves.of(List.of(report(1, 0.5), report(2, 0.6), report(3, Double.NaN),
                report(4, Double.NaN)), member -> "network " + member);
        assertThat(curves).filteredOn(curve -> !curve.faint()).extracting(LossCurve::name)
                .containsExactly("network 2");
    }

    @Test
    void aNetworkThatIsNotValidatedIsInFrontWhereNoneIs() {
        List<LossCurve> curves = LossCurves.of(List.of(report(1, Double.NaN), report(2, Double.NaN)),
                member -> "network " + member);
        assertThat(curves).filteredOn(curve -> !curve.faint()).extracting(LossCurve::name)
                .containsExactly("network 2");
        assertThat(LossCurves.of(List.of(), member -> "")).isEmpty();
    }

    private static EpochReport report(int member, double validation) {
        return new EpochReport(member, 4, 1, 10, 0.4, validation, 1, 1, 0);
    }
}
