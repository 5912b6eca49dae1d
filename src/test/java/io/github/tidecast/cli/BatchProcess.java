package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.forecast.engine.RidgeTrainer;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.text.Texts;
import java.util.Locale;
import java.util.Map;

/** A batch with a quick method in place of the network, which begins when its input has a byte. */
public final class BatchProcess {

    private BatchProcess() {
    }

    /** Runs the batch command with some arguments. */
    public static void main(String[] arguments) throws Exception {
        Console console = Console.ofProcess(new Texts(Locale.ENGLISH));
        BatchCommand command = new BatchCommand(console, new FileSeriesReader(), BatchProcess::engine, BatchProcess::engine);
        CommandRunner runner = new CommandRunner(console, Map.of("batch", command));
        System.out.println("ready");
        System.in.read();
        System.exit(runner.run(arguments));
    }

    private static Engine engine() {
        return new Forecaster(new RidgeTrainer());
    }
}
