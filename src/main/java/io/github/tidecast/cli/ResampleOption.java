package io.github.tidecast.cli;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.Resampling;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether points are gathered into a regular step. */
final class ResampleOption {

    @Option(names = "--resample", paramLabel = "STEP", converter = StepConverter.class,
            descriptionKey = "cli.resample.step")
    private Optional<Frequency> step = Optional.empty();

    @Option(names = "--resample-rule", paramLabel = "mean|sum|last", defaultValue = "mean",
            descriptionKey = "cli.resample.rule")
    private Resampling.Rule rule = Resampling.Rule.MEAN;

    /** What was decided; empty if nothing. */
    Optional<Resampling> resampling() {
        return step.map(every -> new Resampling(every, rule));
    }
}
