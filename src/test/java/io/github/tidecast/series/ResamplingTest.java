package io.github.tidecast.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.series.Resampling.Rule;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplingTest {

    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2024, 1, 1, 0, 0);

    private static SeriesTable table(TimeAxis axis, double... values) {
        return new SeriesTable(axis, List.of(new TimeSeries("x", axis, values)));
    }

    private static TimeAxis times(String... times) {
        return TimeAxis.of(Arrays.stream(times).map(LocalDateTime::parse).mapToLong(TimeAxis::toMillis).toArray(),
                Frequency.IRREGULAR);
    }

    private static TimeSeries gathered(Frequency step, Rule rule, SeriesTable table) {
        return new Resampling(step, rule).apply(table).series().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"MEAN,2.0", "SUM,4.0", "LAST,3.0"})
    void valuesOfOneStepAreJoinedAndEmptyStepsStayMissing(Rule rule, double joined) {
        TimeSeries days = gathered(Frequency.DAILY, rule, table(
                times("2024-01-01T08:00", "2024-01-01T20:30", "2024-01-03T00:00"), 1, 3, 7));
        assertThat(days.axis().label(0)).isEqualTo("2024-01-01");
        assertThat(days.axis().frequency()).isEqualTo(Frequency.DAILY);
        assertThat(days.values()).containsExactly(joined, Double.NaN, 7);
    }

    @Test
    void aMissingValueDoesNotCount() {
        assertThat(gathered(Frequency.DAILY, Rule.LAST,
                table(times("2024-01-01T08:00", "2024-01-01T20:30"), 1, Double.NaN)).values()).containsExactly(1);
    }

    /** The second time belongs to the step after the first one's, each beginning where the calendar begins it. */
    @ParameterizedTest
    @CsvSource({"yearly,2023-12-31T23:00,2024-02-01T00:00,2023-01-01,2024-01-01",
            "quarterly,2024-03-31T00:00,2024-04-01T00:00,2024-01-01,2024-04-01",
            "monthly,2024-02-29T12:00,2024-03-30T00:00,2024-02-01,2024-03-01",
            "every 6 months,2024-06-30T12:00,2024-07-01T00:00,2024-01-01,2024-07-01",
            "weekly,2024-01-07T23:59,2024-01-08T00:00,2024-01-01,2024-01-08",
            "business-daily,2024-01-06T12:00,2024-01-08T09:00,2024-01-05,2024-01-08",
            "every 15 minutes,2024-01-01T10:14,2024-01-01T10:15,2024-01-01T10:00,2024-01-01T10:15",
            "monthly,1899-12-31T00:00,1900-01-15T00:00,1899-12-01,1900-01-01",
            "weekly,1969-12-28T00:00,1969-12-29T00:00,1969-12-22,1969-12-29"})
    void stepsBeginWhereTheCalendarBeginsThem(String step, String first, String second, String from, String to) {
        TimeAxis axis = gathered(Frequency.parse(step), Rule.SUM, table(times(first, second), 1, 2)).axis();
        assertThat(axis.size()).isEqualTo(2);
        assertThat(axis.label(0)).isEqualTo(from);
        assertThat(axis.label(1)).isEqualTo(to);
    }

    @Provide
    Arbitrary<Frequency> steps() {
        return Arbitraries.of(Frequency.YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.WEEKLY,
                Frequency.BUSINESS_DAILY, Frequency.DAILY, Frequency.HOURLY, Frequency.every(15, TimeUnit.MINUTE),
                Frequency.SECONDLY, Frequency.every(10, TimeUnit.MILLISECOND), Frequency.every(2, TimeUnit.MONTH));
    }

    /** Times of a regular series whose step is not known come back as they were. */
    @Property(seed = "1", tries = 200)
    void aRegularSeriesComesBackFromItsOwnStep(@ForAll("steps") Frequency step, @ForAll @IntRange(min = 2, max = 300) int size,
                                               @ForAll Rule rule) {
        TimeAxis regular = TimeAxis.regular(NEW_YEAR, step, size);
        long[] millis = new long[size];
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            millis[i] = regular.millis(i);
            values[i] = i * 1.25;
        }
        TimeSeries back = gathered(step, rule, table(TimeAxis.of(millis, Frequency.IRREGULAR), values));
        assertThat(back).isEqualTo(new TimeSeries("x", regular, values));
        SeriesTable same = table(regular, values);
        assertThat(new Resampling(step, rule).apply(same)).isSameAs(same);
    }

    @Provide
    Arbitrary<SeriesTable> irregular() {
        Arbitrary<TreeSet<Long>> times = Arbitraries.longs().between(-3_000_000_000L, 3_000_000_000L).set()
                .ofMinSize(2).ofMaxSize(60).map(TreeSet::new);
        return Combinators.combine(times, Arbitraries.integers().between(-1_000, 1_000).list().ofSize(60))
                .as((millis, values) -> table(
                        TimeAxis.of(millis.stream().mapToLong(Long::longValue).toArray(), Frequency.IRREGULAR),
                        values.stream().limit(millis.size()).mapToDouble(Integer::doubleValue).toArray()));
    }

    @Property(seed = "1", tries = 200)
    void sumsArePreserved(@ForAll("irregular") SeriesTable table, @ForAll("longerSteps") Frequency step) {
        double before = Arrays.stream(table.series().getFirst().values()).sum();
        TimeSeries gathered = gathered(step, Rule.SUM, table);
        assertThat(Arrays.stream(gathered.values()).filter(value -> !Double.isNaN(value)).sum())
                .isCloseTo(before, within(1e-9));
        assertThat(gathered.size()).isEqualTo((int) new Resampling(step, Rule.SUM).points(table.axis()));
    }

    @Provide
    Arbitrary<Frequency> longerSteps() {
        return Arbitraries.of(Frequency.YEARLY, Frequency.MONTHLY, Frequency.WEEKLY, Frequency.BUSINESS_DAILY,
                Frequency.DAILY, Frequency.HOURLY, Frequency.every(5, TimeUnit.HOUR), Frequency.every(3, TimeUnit.DAY));
    }

    @Test
    void theProposedStepIsTheUsualOneNextToTheMedianDistance() {
        assertThat(Resampling.proposed(times("2024-01-01T00:00", "2024-01-01T00:58", "2024-01-01T02:03",
                "2024-01-01T03:00", "2024-01-01T04:01"))).isEqualTo(Frequency.HOURLY);
        assertThat(Resampling.proposed(times("2024-01-03T00:00", "2024-02-01T00:00", "2024-03-05T00:00",
                "2024-04-02T00:00"))).isEqualTo(Frequency.MONTHLY);
    }

    /** Bursts of a minute's distance on every second day: minutes would be empty nearly always. */
    @Test
    void aStepThatWouldBeEmptyMostlyIsNotProposed() {
        long[] millis = new long[120];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = i / 3 * 86_400_000L + i % 3 * 60_000L;
        }
        assertThat(Resampling.proposed(TimeAxis.of(millis, Frequency.IRREGULAR))).isEqualTo(Frequency.DAILY);
    }

    @Test
    void pointsWithoutTimesStayAsTheyAre() {
        SeriesTable numbered = table(TimeAxis.index(3), 1, 2, 3);
        assertThat(new Resampling(Frequency.DAILY, Rule.SUM).apply(numbered)).isSameAs(numbered);
    }
}
