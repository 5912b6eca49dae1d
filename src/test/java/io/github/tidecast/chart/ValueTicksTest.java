package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ValueTicksTest {

    private static final ValueTicks TICKS = new ValueTicks(Locale.ENGLISH, false);

    @Test
    void stepsAreRound() {
        assertThat(labels(TICKS.linear(new Span(0, 10), 6))).containsExactly("0", "2", "4", "6", "8", "10");
        assertThat(labels(TICKS.linear(new Span(-0.3, 0.31), 7))).containsExactly("-0.3", "-0.2", "-0.1", "0.0", "0.1",
                "0.2", "0.3");
        assertThat(labels(TICKS.linear(new Span(900, 2_600), 4))).containsExactly("1,000", "1,500", "2,000", "2,500");
    }

    @Test
    void wholeNumbersHaveNothingBetween() {
        assertThat(labels(new ValueTicks(Locale.ENGLISH, true).linear(new Span(0.5, 3.5), 20)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void logarithmicAxesLabelDecades() {
        assertThat(labels(TICKS.logarithmic(new Span(0.009, 2), 10)))
                .containsExactly("0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1", "2");
        assertThat(labels(TICKS.logarithmic(new Span(1e-3, 1e4), 8))).hasSizeBetween(5, 9);
    }

    @Test
    void veryLargeAndVerySmallNumbersAreWrittenWithExponents() {
        assertThat(labels(TICKS.linear(new Span(0, 1e12), 5)).getLast()).isEqualTo("1E12");
        assertThat(labels(TICKS.linear(new Span(0, 5e-9), 5)).getLast()).isEqualTo("5E-9");
    }

    @Property(seed = "1", tries = 300)
    void thereAreNeverMoreThanFit(@ForAll @DoubleRange(min = -1e9, max = 1e9) double min,
                                  @ForAll @DoubleRange(min = -6, max = 9) double exponent) {
        double length = Math.pow(10, exponent);
        double slack = 1e-6 * length + 1e-15 * Math.abs(min);
        assertThat(TICKS.linear(new Span(min, min + length), 8)).hasSizeLessThanOrEqualTo(10)
                .allMatch(tick -> tick.at() >= min - slack && tick.at() <= min + length + slack);
    }

    private static List<String> labels(List<AxisTick> ticks) {
        return ticks.stream().map(AxisTick::label).toList();
    }
}
