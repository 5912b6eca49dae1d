package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Carries what happens in the training of one network to the one who watches the whole job, with progress and the time
 * left. Made when the training begins; what it has noted belongs to that training alone.
 */
final class MemberProgress implements NetworkObserver {

    /** Guard of time: previews are made at most four times a second. */
    private static final double PREVIEW_SECONDS = 0.25;

    private final TrainingObserver observer;
    private final CancellationToken cancellation;
    private final TrainingSchedule schedule;
    private final int member;
    private final int epochs;
    private final Function<TrainedNetwork, TimeSeries> preview;
    private final long begun = System.nanoTime();
    private final List<EpochReport> reports = new ArrayList<>();
    private long lastPreview;
    private double quickest = Double.POSITIVE_INFINITY;
    private double lastElapsed;

    /**
     * The progress of one network.
     *
     * @param member  which network of the job, from 1
     * @param epochs  epochs it is trained for at most
     * @param preview makes its forecast
     */
    MemberProgress(TrainingObserver observer, CancellationToken cancellation, TrainingSchedule schedule, int member,
                   int epochs, Function<TrainedNetwork, TimeSeries> preview) {
        this.observer = observer;
        this.cancellation = cancellation;
        this.schedule = schedule;
        this.member = member;
        this.epochs = epochs;
        this.preview = preview;
    }

    /** The quickest epoch counts for the time left, because the first ones warm up. */
    @Override
    public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch, TrainedNetwork network) {
        long now = System.nanoTime();
        double elapsed = (now - begun) / 1e9;
        quickest = Math.min(quickest, elapsed - lastElapsed);
        lastElapsed = elapsed;
        EpochReport report = new EpochReport(member, schedule.members(), epoch, epochs, trainingLoss, validationLoss,
                bestEpoch, elapsed, quickest * schedule.epochsLeft(member, epoch, bestEpoch, epochs));
        reports.add(report);
        observer.epoch(report);
        observer.progress(TrainingObserver.Stage.TRAINING, schedule.share(member, epoch, epochs));
        if (epoch == 1 || (now - lastPreview) / 1e9 > PREVIEW_SECONDS) {
            lastPreview = now;
            observer.preview(preview.apply(network));
        }
    }

    @Override
    public boolean stopRequested() {
        return cancellation.isCancelled();
    }

    /** The epochs so far, first to last. */
    List<EpochReport> reports() {
        return List.copyOf(reports);
    }
}
