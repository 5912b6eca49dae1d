package io.github.tidecast.bench;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long a stop takes from the press to the answer, over a real worker: each preset runs once to its end, then is
 * stopped at many moments spread over that time, and once while the worker is still starting. Arguments: files; samples
 * without any.
 */
public final class StopTimes {

    private static final int PRESSES = 12;

    private StopTimes() {
    }

    /** A stop: when it was pressed, how long the answer took, what was going on. */
    private record Stop(double pressed, double answered, String stage) {
    }

    /** Measures and prints a table. */
    public static void main(String[] files) throws Exception {
        System.out.println("| series | preset | whole, s | slowest answer, s | pressed at, s, in | while starting, s |");
        System.out.println("|---|---|---|---|---|---|");
        for (String file : files.length > 0 ? files : new String[] {"sample-data/electricity_england_wales.csv",
            "sample-data/co2_mauna_loa.csv", "sample-data/air_passengers.csv"}) {
            TimeSeries series = new FileSeriesReader().read(Path.of(file), ImportOptions.AUTOMATIC, ImportProgress.NONE)
                    .targetSeries().orElseThrow();
            for (Preset preset : Preset.values()) {
                measure(new ForecastJob(series, List.of(), Defaults.forSeries(series, preset)), preset, file);
            }
        }
    }

    private static void measure(ForecastJob job, Preset preset, String file) throws Exception {
        try (Engine engine = new WorkerEngine(WorkerLaunch.ofThisProgram())) {
            Stop starting = stop(engine, job, 0.05);
            engine.device();
            double whole = stop(engine, job, Double.POSITIVE_INFINITY).answered();
            List<Stop> stops = new ArrayList<>();
            for (int i = 0; i < PRESSES; i++) {
                stops.add(stop(engine, job, whole * (i + 0.5) / PRESSES));
            }
            Stop slowest = stops.stream().max(Comparator.comparingDouble(Stop::answered)).orElseThrow();
            System.out.printf("| %s, %d | %s | %.1f | %.2f | %.1f, %s | %.2f |%n", Path.of(file).getFileName(),
                    job.target().size(), preset, whole, slowest.answered(), slowest.pressed(), slowest.stage(),
                    starting.answered());
        }
    }

    /** Presses stop some seconds after the beginning; without a press the answer is measured from the beginning. */
    private static Stop stop(Engine engine, ForecastJob job, double after) throws InterruptedException {
        long press = after == Double.POSITIVE_INFINITY ? Long.MAX_VALUE : System.nanoTime() + (long) (after * 1e9);
        long begun = System.nanoTime();
        String[] stage = {"starting"};
        String[] seen = {"not pressed"};
        try {
            engine.forecast(job, new TrainingObserver() {
                @Override
                public void progress(Stage now, double share) {
                    stage[0] = now.name().toLowerCase();
                }

                @Override
                public boolean stopRequested() {
                    boolean pressed = System.nanoTime() >= press;
                    if (pressed && seen[0].equals("not pressed")) {
                        seen[0] = stage[0];
                    }
                    return pressed;
                }
            });
        } catch (SayableException nothingToKeep) {
            seen[0] += " (" + nothingToKeep.text().key() + ")";
        }
        return new Stop(after, (System.nanoTime() - (press == Long.MAX_VALUE ? begun : press)) / 1e9, seen[0]);
    }
}
