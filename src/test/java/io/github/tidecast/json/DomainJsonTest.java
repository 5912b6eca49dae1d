package io.github.tidecast.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DomainJsonTest {

    private final DomainJson json = new DomainJson(1_000_000);

    @Property(seed = "1", tries = 200)
    void axesComeBack(@ForAll("axes") TimeAxis axis) throws IOException {
        comesBack(axis, TimeAxis.class);
    }

    @Property(seed = "1", tries = 200)
    void seriesComeBackToTheBit(@ForAll("series") TimeSeries series) throws IOException {
        TimeSeries back = comesBack(series, TimeSeries.class);
        assertThat(Arrays.stream(back.values()).mapToLong(Double::doubleToRawLongBits).toArray())
                .isEqualTo(Arrays.stream(series.values()).mapToLong(Double::doubleToRawLongBits).toArray());
    }

    @Property(seed = "1", tries = 100)
    void tablesComeBack(@ForAll("tables") SeriesTable table) throws IOException {
        comesBack(table, SeriesTable.class);
    }

    @Property(seed = "1", tries = 200)
    void textsComeBackWithTheTypesOfTheirArguments(@ForAll("texts") Text text) throws IOException {
        comesBack(text, Text.class);
    }

    @Property(seed = "1", tries = 200)
    void settingsComeBack(@ForAll("settings") ForecastSettings settings) throws IOException {
        comesBack(settings, ForecastSettings.class);
    }

    @Property(seed = "1", tries = 100)
    void jobsComeBack(@ForAll("jobs") ForecastJob job) throws IOException {
        comesBack(job, ForecastJob.class);
    }

    @Property(seed = "1", tries = 100)
    void resultsComeBack(@ForAll("results") ForecastResult result) throws IOException {
        comesBack(result, ForecastResult.class);
    }

    @Property(seed = "1", tries = 300)
    void damagedTextIsRefusedWithAnIoException(@ForAll("results") ForecastResult result,
                                               @ForAll("damage") int[] damage) {
        byte[] bytes = json.write(result);
        for (int at : damage) {
            bytes[Math.floorMod(at, bytes.length)] = (byte) (at >>> 8);
        }
        try {
            json.read(bytes, ForecastResult.class);
        } catch (IOException expected) {
            assertThat(expected).hasMessageNotContaining("NullPointer");
        }
    }

    @Test
    void numbersStandAsLittleEndianBase64() throws IOException {
        // 1.0 is 3F F0 00 00 00 00 00 00 in IEEE 754; base64 of the reversed bytes by coreutils' base64
        String written = new String(json.write(new TimeSeries("a", TimeAxis.index(1), new double[] {1})),
                StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(
                "{\"name\":\"a\",\"axis\":{\"frequency\":\"none\",\"size\":1,\"first\":1,\"times\":null},"
                        + "\"values\":\"AAAAAAAA8D8=\"}");
    }

    @Test
    void typesNamedInTheTextAreIgnored() {
        assertThatThrownBy(() -> json.read(bytes("[\"java.util.HashMap\",{}]"), Text.class))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json.read(
                bytes("{\"@class\":\"java.lang.Runtime\",\"key\":\"a\",\"arguments\":[]}"), Text.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatIsMissingNullOrTooMuchIsRefused() {
        for (String text : new String[] {"null", "{}", "{\"key\":null,\"arguments\":[]}", "{\"key\":\"a\"}",
            "{\"key\":\"a\",\"arguments\":[]}x", "{\"key\":\"a\",\"key\":\"b\",\"arguments\":[]}",
            "{\"key\":\"a\",\"arguments\":[null]}"}) {
            assertThatThrownBy(() -> json.read(bytes(text), Text.class)).as(text).isInstanceOf(IOException.class);
        }
    }

    /** A fault of the program is found in its log, and not taken for a damaged file. */
    @Test
    void aFaultOfTheProgramIsNoDamagedText() {
        assertThatThrownBy(() -> json.read("{\"word\":\"x\"}".getBytes(StandardCharsets.UTF_8), Faulty.class))
                .isInstanceOf(NullPointerException.class);
    }

    private record Faulty(String word) {
        private Faulty {
            Objects.requireNonNull(word.isEmpty() ? word : null, "a fault of the program");
        }
    }

    @Test
    void depthAndLengthAreLimited() {
        String deep = "{\"key\":\"a\",\"arguments\":[{\"type\":\"TEXT\",\"word\":null,\"text\":".repeat(100_000);
        assertThatThrownBy(() -> json.read(bytes(deep), Text.class)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> json.read(new ByteArrayInputStream(new byte[2_000_000]), Text.class))
                .isInstanceOf(IOException.class);
        byte[] large = json.write(new TimeSeries("a", TimeAxis.index(200_000), new double[200_000]));
        assertThatThrownBy(() -> json.read(large, TimeSeries.class)).isInstanceOf(IOException.class);
    }

    @Test
    void anAxisCannotPromiseMorePointsThanItHas() {
        String axis = "{\"frequency\":\"none\",\"size\":2147483647,\"first\":2147483647,\"times\":null}";
        assertThatThrownBy(() -> json.read(bytes(axis), TimeAxis.class)).isInstanceOf(IOException.class);
    }

    private <T> T comesBack(T value, Class<T> type) throws IOException {
        byte[] written = json.write(value);
        T back = json.read(written, type);
        assertThat(back).isEqualTo(value);
        assertThat(json.write(back)).isEqualTo(written);
        assertThat(written).doesNotContain((byte) '\n');
        return back;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<TimeAxis> axes() {
        return DomainArbitraries.axes();
    }

    @Provide
    Arbitrary<TimeSeries> series() {
        return DomainArbitraries.series();
    }

    @Provide
    Arbitrary<SeriesTable> tables() {
        return DomainArbitraries.tables();
    }

    @Provide
    Arbitrary<Text> texts() {
        return DomainArbitraries.texts();
    }

    @Provide
    Arbitrary<ForecastSettings> settings() {
        return DomainArbitraries.settings();
    }

    @Provide
    Arbitrary<ForecastJob> jobs() {
        return DomainArbitraries.jobs();
    }

    @Provide
    Arbitrary<ForecastResult> results() {
        return DomainArbitraries.results();
    }

    @Provide
    Arbitrary<int[]> damage() {
        return Arbitraries.integers().array(int[].class).ofMinSize(1).ofMaxSize(5);
    }
}
