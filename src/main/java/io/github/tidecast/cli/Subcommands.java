package io.github.tidecast.cli;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.dl4j.Dl4jTrainer;
import io.github.tidecast.forecast.engine.Forecaster;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.worker.Devices;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The commands of the command line, each built by hand with what it needs. */
final class Subcommands {

    private Subcommands() {
    }

    /** Every command of {@link CommandLineMain#COMMANDS} by its name; the descriptions are {@code cli.command.NAME}. */
    static Map<String, Callable<Integer>> of(Console console) {
        SeriesReader reader = new FileSeriesReader();
        Devices devices = Devices.ofThisMachine();
        Engines engines = new Engines(console, devices);
        Supplier<Engine> engine = engines::onCpu;
        Map<String, Callable<Integer>> commands = new LinkedHashMap<>();
        commands.put("inspect", new InspectCommand(reader, console));
        commands.put("forecast", new ForecastCommand(console, reader, engines::on));
        commands.put("tune", new TuneCommand(console, reader, count -> Stream.generate(engine).limit(count).toList()));
        commands.put("batch", new BatchCommand(console, reader, engine, engine));
        commands.put("demo", new DemoCommand(console, reader, engine, Display.ofProcess()));
        commands.put("devices", new DevicesCommand(console, devices));
        commands.put("bench", new BenchCommand(console, devices));
        commands.put("network", new NetworkCommand(console));
        commands.put("worker", new WorkerCommand(() -> new Forecaster(new Dl4jTrainer())));
        return commands;
    }
}
