package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of every size can be read in the tables of the command line. */
class SizeOfValuesTest {

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;

    private String forecast(IntToDoubleFunction value) throws IOException {
        Path file = Files.writeString(folder.resolve("values.csv"), "day,value\n" + IntStream.range(0, 60)
                .mapToObj(t -> LocalDate.of(2024, 1, 1).plusDays(t) + "," + value.applyAsDouble(t))
                .collect(Collectors.joining("\n")));
        Console console = captured.console(Locale.ENGLISH, false);
        assertThat(new CommandRunner(console, Map.of("forecast", new ForecastCommand(console, new FileSeriesReader(),
                device -> new Forecaster(new RidgeTrainer())))).run("forecast", file.toString(), "--horizon", "3",
                "--preset", "quick")).as(captured.err()).isZero();
        return captured.out();
    }

    @Test
    void tinyValuesShowTheirDigits() throws IOException {
        assertThat(forecast(t -> (1 + t % 7 * 0.1) * 1e-9)).contains("E-9").doesNotContain("0.000000");
    }

    @Test
    void usualValuesAreWrittenPlainly() throws IOException {
        assertThat(forecast(t -> 1234.5 + t % 7)).doesNotContainPattern("\\dE\\d").contains("123");
    }

    @Test
    void aConstantSeriesIsForecastAsItself() throws IOException {
        String out = forecast(t -> 42);
        assertThat(out).contains("42.000").doesNotContain("NaN").doesNotContain("\u221e");
    }
}
