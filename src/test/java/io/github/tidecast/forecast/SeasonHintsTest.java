package io.github.tidecast.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonHintsTest {

    private static TimeSeries monthly(double[] values) {
        return new TimeSeries("y", TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.MONTHLY,
                values.length), values);
    }

    private static TimeSeries noise(int points) {
        return monthly(new Random(1).doubles(points).toArray());
    }

    private static List<String> said(TimeSeries series, List<Integer> seasons, int window) {
        Texts texts = new Texts(Locale.ENGLISH);
        return SeasonHints.of(series, seasons, window).stream().map(texts::say).toList();
    }

    @Test
    void tooShortASeriesSaysSo() {
        for (int points : new int[] {12, 20, 35}) {
            assertThat(said(noise(points), List.of(), 4)).containsExactly(
                    "Too short to see whether it repeats every 12 months; set season 12 if it does");
        }
    }

    @Test
    void whatIsKnownIsNotAsked() {
        assertThat(said(noise(20), List.of(12), 4)).isEmpty();
        assertThat(said(noise(11), List.of(), 4)).isEmpty();
        assertThat(said(noise(36), List.of(), 4)).isEmpty();
    }

    /** What was before a launch shows no season. */
    @Test
    void aStandstillIsNoEvidence() {
        double[] values = IntStream.range(0, 50).mapToDouble(t -> t < 30 ? 0 : noise(50).value(t)).toArray();
        assertThat(SeasonHints.of(monthly(values), List.of(), 4)).extracting(Text::key)
                .containsExactly("forecast.hint.too-short");
    }

    @Test
    void aLongRhythmIsSaid() throws IOException {
        TimeSeries spots = monthly(Files.readAllLines(Path.of("sample-data", "sunspots_monthly.csv")).stream().skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1))).toArray());
        int cycle = (int) Math.round(Seasons.cycle(spots, List.of()).orElseThrow());
        assertThat(cycle).isBetween(126, 136);
        assertThat(said(spots, List.of(), 15)).containsExactly("A rhythm of about " + cycle
                + " months was seen, too uneven for a season; a window that reaches over it may pay");
        assertThat(said(spots, List.of(), 140)).containsExactly("A rhythm of about " + cycle
                + " months was seen, too uneven for a season; the window reaches over it");
    }
}
