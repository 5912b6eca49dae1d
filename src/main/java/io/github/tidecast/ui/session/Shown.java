package io.github.tidecast.ui.session;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.series.TimeSeries;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks of the data on the desk, and is gone with them.
 *
 * @param epochs   the loss curve of the training under way or, after it, of the forecast
 * @param preview  what the network under training would forecast now
 * @param finished the forecast
 * @param compared the runs laid over it
 */
public record Shown(List<EpochReport> epochs, Optional<TimeSeries> preview, Optional<Finished> finished,
                    List<Compared> compared) {

    /** Nothing is known about the data yet. */
    public static final Shown NOTHING = new Shown(List.of(), Optional.empty(), Optional.empty(), List.of());

    public Shown {
        epochs = List.copyOf(epochs);
        compared = List.copyOf(compared);
    }

    Shown withEpochs(List<EpochReport> all) {
        return new Shown(all, preview, finished, compared);
    }

    Shown withMoreEpochs(List<EpochReport> more) {
        return withEpochs(Stream.concat(epochs.stream(), more.stream()).toList());
    }

    Shown withPreview(Optional<TimeSeries> now) {
        return new Shown(epochs, now, finished, compared);
    }

    Shown withFinished(Optional<Finished> now) {
        return new Shown(epochs, preview, now, compared);
    }

    Shown withCompared(List<Compared> now) {
        return new Shown(epochs, preview, finished, now);
    }
}
