package io.github.tidecast.forecast.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.settings.NetworkSettings;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Dl4jModelFileTest {

    @TempDir
    private Path folder;

    @Test
    void stockDl4jInAnotherProcessSaysTheSame() throws Exception {
        Path file = folder.resolve("model.zip");
        SineWindows training = new SineWindows(0, 60, 8, 2, 3);
        SineWindows window = new SineWindows(300, 1, 8, 2, 3);
        float[] expected;
        try (Dl4jTrainer trainer = new Dl4jTrainer();
             TrainedNetwork network = trainer.train(new NetworkSettings(8, 10, 2, 0.1, 0.01, 16, 5, 5, 0.2, 1),
                     training, new SineWindows(0, 0, 8, 2, 3), NetworkObserver.NONE)) {
            assertThat(trainer.device().helper()).isTrue();
            expected = network.predict(window);
            try (OutputStream out = Files.newOutputStream(file)) {
                Dl4jModelFile.write(network.weights(), out);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        float[] inputs = new float[16];
        window.writeInputs(0, inputs, 0, 1, 8);
        assertThat(outputs(file, inputs)).containsExactly(expected, within(1e-5f));
    }

    private static float[] outputs(Path file, float[] inputs) throws Exception {
        String values = IntStream.range(0, inputs.length).mapToObj(i -> Float.toString(inputs[i]))
                .collect(Collectors.joining(","));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                StockReader.class.getName(), file.toString(), values, "2").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        String line = said.lines().filter(text -> text.startsWith("OUTPUTS ")).findFirst().orElseThrow();
        String[] numbers = line.substring("OUTPUTS [".length(), line.length() - 1).split(", ");
        float[] result = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            result[i] = Float.parseFloat(numbers[i]);
        }
        return result;
    }
}
