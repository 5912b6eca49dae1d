package io.github.tidecast.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.dl4j.TrainingBenchmark;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.worker.Devices;
import io.github.tidecast.worker.EndWithProgram;
import io.github.tidecast.worker.NativesFolder;
import io.github.tidecast.worker.WorkerLaunch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tidecast-cli bench}: how fast a network of a given size trains on this machine. */
@Command(name = "bench", sortOptions = false)
final class BenchCommand implements Callable<Integer> {

    /** On what to measure. */
    enum On { CPU, GPU, BOTH }

    private final Console console;
    private final Devices devices;

    @Option(names = "--window", paramLabel = "N", defaultValue = "24", descriptionKey = "cli.bench.window")
    private int window;

    @Option(names = "--hidden", paramLabel = "N", defaultValue = "64", descriptionKey = "cli.bench.hidden")
    private int hidden;

    @Option(names = "--layers", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.bench.layers")
    private int layers;

    @Option(names = "--batch", paramLabel = "N", defaultValue = "32", descriptionKey = "cli.bench.batch")
    private int batch;

    @Option(names = "--inputs", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.bench.inputs")
    private int inputs;

    @Option(names = "--horizon", paramLabel = "N", defaultValue = "12", descriptionKey = "cli.bench.horizon")
    private int horizon;

    @Option(names = "--batches", paramLabel = "N", defaultValue = "50", descriptionKey = "cli.bench.batches")
    private int batches;

    @Option(names = "--epochs", paramLabel = "N", defaultValue = "6", descriptionKey = "cli.bench.epochs")
    private int epochs;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "0", descriptionKey = "cli.bench.threads")
    private int threads;

    @Option(names = "--stock", descriptionKey = "cli.bench.stock")
    private boolean stock;

    @Option(names = "--json", descriptionKey = "cli.bench.json")
    private boolean json;

    @Option(names = "--device", paramLabel = "cpu|gpu|both", descriptionKey = "cli.bench.device")
    private Optional<On> on;

    BenchCommand(Console console, Devices devices) {
        this.console = console;
        this.devices = devices;
    }

    @Override
    public Integer call() throws SayableException, IOException {
        return on.isPresent() ? onDevices(on.get()) : here();
    }

    /** The same measuring in a process for each device, because a process has one device only. */
    private int onDevices(On wanted) throws IOException {
        int worst = ExitCode.DONE;
        for (boolean gpu : wanted == On.BOTH ? new boolean[] {false, true} : new boolean[] {wanted == On.GPU}) {
            devices.choose(gpu ? DeviceChoice.GPU : DeviceChoice.CPU);
            Optional<Text> obstacle = devices.obstacle();
            if (obstacle.isPresent()) {
                console.err().println(console.say(obstacle.get()));
                worst = ExitCode.FAILED;
            } else {
                worst = Math.max(worst, ended(EndWithProgram.start(
                        WorkerLaunch.command(gpu, devices.addOn(), arguments()).builder().inheritIO())));
            }
        }
        return worst;
    }

    /** This measuring again, for another process. */
    private List<String> arguments() {
        List<String> all = new ArrayList<>(List.of("bench", "--window", "" + window, "--hidden", "" + hidden,
                "--layers", "" + layers, "--batch", "" + batch, "--inputs", "" + inputs, "--horizon", "" + horizon,
                "--batches", "" + batches, "--epochs", "" + epochs, "--threads", "" + threads));
        if (stock) {
            all.add("--stock");
        }
        if (json) {
            all.add("--json");
        }
        return all;
    }

    private static int ended(EndWithProgram watch) {
        Process process = watch.child();
        try (watch) {
            return process.waitFor();
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private int here() throws SayableException, IOException {
        Settings.WINDOW.checkInput(window);
        Settings.HIDDEN.checkInput(hidden);
        Settings.LAYERS.checkInput(layers);
        Settings.BATCH_SIZE.checkInput(batch);
        Settings.HORIZON.checkInput(horizon);
        Settings.EPOCHS.checkInput(epochs);
        int wanted = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        NetworkShape shape = new NetworkShape(Math.max(1, inputs), window, hidden, layers, horizon);
        try (NativesFolder natives = NativesFolder.ofThisProcess()) {
            natives.choose();
            return measure(shape, wanted);
        }
    }

    private int measure(NetworkShape shape, int wanted) throws SayableException, IOException {
        try (Dl4jTrainer trainer = new Dl4jTrainer(!stock, wanted)) {
            TrainingBenchmark.Result result =
                    new TrainingBenchmark(shape, batch, Math.max(1, batches), epochs).run(trainer);
            console.out().println(json ? json(result) : console.say("cli.bench.result", result.msPerBatch(),
                    result.msPredict1024(), result.peakMemoryMb(), result.device().name(),
                    result.device().threads(), result.device().detail()));
        }
        return ExitCode.DONE;
    }

    private static String json(TrainingBenchmark.Result result) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("msPerBatch", result.msPerBatch());
        values.put("msPredict1024", result.msPredict1024());
        values.put("peakMemoryMb", result.peakMemoryMb());
        values.put("device", result.device().name() + ", " + result.device().threads() + " threads, "
                + result.device().detail());
        values.put("helper", result.device().helper());
        return new JsonMapper().writeValueAsString(values);
    }
}
