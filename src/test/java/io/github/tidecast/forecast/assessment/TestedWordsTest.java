package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestedWordsTest {

    private static final TimeSeries MONTHS = new TimeSeries("sales",
            TimeAxis.regular(LocalDateTime.of(2012, 1, 1, 0, 0), Frequency.MONTHLY, 60), new double[60]);

    @Test
    void theDatesOfTheTestsAreSaid() {
        assertThat(said(MONTHS, 12, 2, 4, 6)).isEqualTo("Tested at 3 earlier points in time from 2012-03 to 2012-07, "
                + "one every 2 months, up to 12 steps ahead.");
        assertThat(said(MONTHS, 1, 2, 3)).isEqualTo("Tested at 2 earlier points in time from 2012-03 to 2012-04, "
                + "one every month, one step ahead.");
        assertThat(said(MONTHS, 12, 2, 4, 7)).isEqualTo("Tested at 3 earlier points in time from 2012-03 to 2012-08, "
                + "up to 12 steps ahead.");
        assertThat(said(MONTHS, 12, 48)).isEqualTo("Tested at one earlier point in time, 2016-01, up to 12 steps ahead.");
    }

    @Test
    void withoutTimesThereAreNoDates() {
        TimeSeries numbered = new TimeSeries("sales", TimeAxis.index(60), new double[60]);
        assertThat(said(numbered, 4, 40, 50)).isEqualTo("Tested at 2 earlier points in time, up to 4 steps ahead.");
    }

    private static String said(TimeSeries series, int steps, int... known) {
        List<Backtest.Origin> origins = Arrays.stream(known).mapToObj(points -> new Backtest.Origin(points,
                series.slice(points, points + steps), Map.of(), List.of())).toList();
        return new Texts(Locale.ENGLISH).say(TestedWords.of(new Backtest(origins)));
    }
}
