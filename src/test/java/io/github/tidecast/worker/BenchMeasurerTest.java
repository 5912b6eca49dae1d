package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.forecast.StoppedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, whose answer a small program makes up. */
@Timeout(60)
class BenchMeasurerTest {

    @TempDir
    private Path folder;

    @Test
    void theAnswerIsReadAndMustBeOfTheDeviceAskedFor() throws Exception {
        String print = "System.out.println(\"a print\\n{\\\"msPerBatch\\\": 1.5, \\\"device\\\": \\\"CPU, 2 threads\\\"}\");";
        assertThat(measurer(print, () -> false).msPerBatch(false)).hasValue(1.5);
        assertThat(measurer(print, () -> false).msPerBatch(true)).isEmpty();
    }

    @Test
    void aProgramThatFailsMeasuresNothing() throws Exception {
        assertThat(measurer("System.exit(1);", () -> false).msPerBatch(true)).isEmpty();
        assertThat(measurer("System.out.println(\"{}\");", () -> false).msPerBatch(false)).isEmpty();
        assertThat(new BenchMeasurer(gpu -> new ProcessBuilder("no-such-program"), () -> false).msPerBatch(true))
                .isEmpty();
    }

    @Test
    void aStopEndsTheProgram() throws Exception {
        BenchMeasurer endless = measurer("while (true) { Thread.sleep(100); }", () -> true);
        assertThatThrownBy(() -> endless.msPerBatch(true)).isInstanceOf(StoppedException.class);
    }

    private BenchMeasurer measurer(String body, BooleanSupplier stop) throws Exception {
        Path source = folder.resolve("Answer.java");
        Files.writeString(source, "public class Answer { public static void main(String[] a) throws Exception { "
                + body + " } }");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new BenchMeasurer(gpu -> new ProcessBuilder(java, source.toString()), stop);
    }
}
