package io.github.tidecast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.importing.reader.FileSeriesReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneCommandTest {

    private final CapturedConsole captured = new CapturedConsole();

    @TempDir
    private Path folder;
    private String file;

    @BeforeEach
    void writeSales() throws IOException {
        file = folder.resolve("sales.csv").toString();
        Files.writeString(Path.of(file), "date,sales\n" + IntStream.range(0, 96).mapToObj(i ->
                LocalDate.of(2016, 1, 1).plusMonths(i) + "," + (100 + i + 20 * Math.sin(i * Math.PI / 6)))
                .collect(Collectors.joining("\n")));
    }

    @Test
    void jsonHoldsEveryTrialAndTheWinner() throws IOException {
        assertThat(run(file, "--horizon", "6", "--trials", "3", "--preset", "quick", "--epochs", "2", "--json"))
                .as(captured.err()).isEqualTo(ExitCode.DONE);

        JsonNode root = new ObjectMapper().readTree(captured.out());
        assertThat(root.get("trials")).hasSize(3);
        assertThat(root.get("best").get("mae").asDouble())
                .isLessThanOrEqualTo(root.get("start").get("mae").asDouble());
        assertThat(root.get("untouchedEnd").get("holds").isBoolean()).isTrue();
        assertThat(root.get("sentence").asText()).isNotEmpty();
        assertThat(captured.err().lines().filter(line -> line.startsWith("Trial "))).hasSize(3);
    }

    @Test
    void theTableEndsWithOptionsThatForecastTakes() {
        run(file, "--horizon", "6", "--trials", "2", "--preset", "quick", "--epochs", "2");

        assertThat(captured.out()).contains("MAE").contains("To forecast with it: --window ").contains("--role ");
    }

    @Test
    void wrongBudgetsAreOneSentence() {
        assertThat(run(file, "--horizon", "6", "--trials", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(run(file, "--horizon", "6", "--minutes", "-1")).isEqualTo(ExitCode.USAGE);
        assertThat(run(file, "--horizon", "6", "--workers", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(captured.err().lines()).hasSize(3);
    }

    @Test
    void rangesAreNarrowedAndSettingsKept() throws IOException {
        assertThat(run(file, "--horizon", "6", "--trials", "4", "--preset", "quick", "--epochs", "2", "--workers", "1",
                "--range", "hidden=9:11", "--keep", "window,layers,dropout,learning-rate,role", "--json"))
                .as(captured.err()).isEqualTo(ExitCode.DONE);

        JsonNode trials = new ObjectMapper().readTree(captured.out()).get("trials");
        for (int i = 1; i < 4; i++) {
            assertThat(trials.get(i).get("hidden").asInt()).isBetween(9, 11);
            assertThat(trials.get(i).get("window")).isEqualTo(
                    trials.get(0).get("window"));
        }
    }

    @Test
    void wrongRangesAreOneSentence() {
        assertThat(run(file, "--horizon", "6", "--range", "hidden")).isEqualTo(ExitCode.USAGE);
        assertThat(run(file, "--horizon", "6", "--range", "hidden=20:10")).isEqualTo(ExitCode.USAGE);
        assertThat(run(file, "--horizon", "6", "--range", "colour=1:2")).isEqualTo(ExitCode.USAGE);
        assertThat(run(file, "--horizon", "6", "--keep", "window,hidden,layers,dropout,learning-rate,role"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(captured.err().lines()).hasSize(4);
    }

    private int run(String... arguments) {
        Console console = captured.console(Locale.ENGLISH, false);
        String[] all = new String[arguments.length + 1];
        all[0] = "tune";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new CommandRunner(console, Map.of("tune", new TuneCommand(console, new FileSeriesReader(),
                count -> List.of(new Forecaster(new Dl4jTrainer()))))).run(all);
    }
}
