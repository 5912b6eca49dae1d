package io.github.tidecast.ui.training;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.ui.common.PulseQueue;
import io.github.tidecast.ui.session.TrainingOrder;
import java.util.ArrayList;
import java.util.List;

/** Follows one training on the engine's thread and carries the user's wish to stop there. */
final class TrainingRun implements TrainingObserver {

    private final PulseQueue<TrainingEvent> events;
    private final TrainingOrder order;
    private final List<EpochReport> epochs = new ArrayList<>();
    private volatile boolean stopping;
    private volatile boolean abandoned;

    TrainingRun(PulseQueue<TrainingEvent> events, TrainingOrder order) {
        this.events = events;
        this.order = order;
    }

    /** What is trained. */
    TrainingOrder order() {
        return order;
    }

    /** The loss curve so far; FX thread only. */
    List<EpochReport> epochs() {
        return epochs;
    }

    /** Asks the engine to end and to keep the best network so far. */
    void stop() {
        stopping = true;
    }

    /** Asks the engine to end; nobody wants what it has. */
    void abandon() {
        abandoned = true;
        stopping = true;
    }

    boolean isAbandoned() {
        return abandoned;
    }

    @Override
    public void progress(Stage stage, double share) {
        report(new TrainingEvent.Progress(stage, share));
    }

    @Override
    public void epoch(EpochReport report) {
        report(new TrainingEvent.Epoch(report));
    }

    @Override
    public void preview(TimeSeries forecast) {
        report(new TrainingEvent.Preview(forecast));
    }

    @Override
    public boolean stopRequested() {
        return stopping;
    }

    private void report(TrainingEvent event) {
        if (!abandoned) {
            events.add(event);
        }
    }
}
