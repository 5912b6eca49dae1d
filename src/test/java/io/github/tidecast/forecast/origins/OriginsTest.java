package io.github.tidecast.forecast.origins;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static int span(Origins origins) {
        return origins.shown().last() - origins.shown().first();
    }

    @Test
    void theBacktestCoversACycleOfTheLongestSeason() {
        // half hours of twelve weeks with a day and a week: two and two thirds days would say nothing about Sundays
        Origins origins = Origins.plan(4032, 48, 48, 336, 6, 0);
        assertThat(origins.shown()).hasSize(6);
        assertThat(span(origins)).isGreaterThanOrEqualTo(336);
        assertThat(origins.shown().last()).isEqualTo(4032 - 48);
    }

    @Test
    void andAFairShareOfTheSeries() {
        assertThat(span(Origins.plan(700, 12, 1, 1, 8, 0))).isGreaterThanOrEqualTo(140);
    }

    @Test
    void theDistanceCanBeChosen() {
        assertThat(Origins.plan(200, 6, 1, 1, 4, 7).shown()).containsExactly(173, 180, 187, 194);
    }

    @Test
    void othersTeachBeforeTheFirstThatIsShownAndCloseToTheEnd() {
        Origins origins = Origins.plan(700, 12, 1, 1, 8, 0);
        assertThat(origins.known()[0]).isLessThan(origins.shown().first());
        assertThat(origins.known()).contains(684, 680, 692, 696);
        assertThat(origins.networkKnown()).isLessThan(origins.shown().first())
                .isGreaterThan(origins.shown().first() - 3 * 20 - 1);
    }

    @Property(seed = "1")
    void originsLieWithinTheSeriesAndAreNeverLostOnShortOnes(@ForAll @IntRange(min = 1, max = 800) int points,
            @ForAll @IntRange(min = 1, max = 60) int horizon, @ForAll @IntRange(min = 1, max = 60) int season,
            @ForAll @IntRange(min = 1, max = 20) int most, @ForAll @IntRange(min = 0, max = 40) int spacing) {
        Origins origins = Origins.plan(points, horizon, season, 7 * season, most, spacing);
        assertThat(origins.isEmpty()).isEqualTo(points <= Math.max(Math.max(5, points / 3),
                Math.min(2 * season + 2, points / 2)));
        if (!origins.isEmpty()) {
            assertThat(origins.known()).isSorted().doesNotHaveDuplicates();
            assertThat(origins.known()[0]).isPositive();
            assertThat(origins.known()[origins.known().length - 1]).isLessThan(points);
            assertThat(origins.shown()).hasSizeBetween(1, most);
            assertThat(origins.shown().last() + origins.tested()).isEqualTo(points);
            assertThat(origins.networkKnown()).isLessThanOrEqualTo(origins.shown().first());
        }
    }
}
