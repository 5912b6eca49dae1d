package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Carries what happens in a training to the one who watches the whole job, with progress and the time left. */
final class TrainingProgress implements NetworkObserver {

    private static final double PREVIEW_SECONDS = 0.25;
    /** A validation loss that falls by a smaller share than this has not fallen: 0.689 stays 0.689. */
    private static final double NOTICEABLE = 0.01;

    private final TrainingObserver observer;
    private final Function<double[], TimeSeries> asSeries;
    private final int members;
    private final int last;
    private final int patience;
    private final List<EpochReport> reports = new ArrayList<>();
    private Function<TrainedNetwork, double[]> preview = network -> new double[0];
    private boolean learned;
    private double begin = Double.NaN;
    private int member;
    private int epochs;
    private long begun;
    private long lastPreview;
    private double quickest;
    private double lastElapsed;

    /**
     * A watch.
     *
     * @param rounds   trainings of each network with validation at most; one without follows
     * @param asSeries puts a forecast on the future axis
     */
    TrainingProgress(TrainingObserver observer, int rounds, ForecastSettings settings, Function<double[], TimeSeries> asSeries) {
        this.observer = observer;
        this.last = settings.members();
        this.members = (rounds + 1) * last;
        this.patience = settings.network().patience();
        this.asSeries = asSeries;
    }

    /**
     * The next network begins.
     *
     * @param planned epochs it is trained for at most
     * @param loss    its validation loss before; NaN if nothing validates it or it was trained before
     * @param preview makes its forecast
     */
    void nextMember(int planned, double loss, Function<TrainedNetwork, double[]> preview) {
        member++;
        begin = loss;
        lastElapsed = 0;
        quickest = Double.POSITIVE_INFINITY;
        epochs = planned;
        this.preview = preview;
        begun = System.nanoTime();
    }

    @Override
    public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch, TrainedNetwork network) {
        long now = System.nanoTime();
        double elapsed = (now - begun) / 1e9;
        quickest = Math.min(quickest, elapsed - lastElapsed);
        lastElapsed = elapsed;
        double remaining = quickest * epochsLeft(epoch, bestEpoch);
        EpochReport report = new EpochReport(member, members, epoch, epochs, trainingLoss, validationLoss, bestEpoch,
                elapsed, remaining);
        reports.add(report);
        learned |= Double.isNaN(begin) ? !report.onEverything() : validationLoss < begin * (1 - NOTICEABLE);
        observer.epoch(report);
        observer.progress(TrainingObserver.Stage.TRAINING, share(epoch));
        if (epoch == 1 || (now - lastPreview) / 1e9 > PREVIEW_SECONDS) {
            lastPreview = now;
            observer.preview(asSeries.apply(preview.apply(network)));
        }
    }

    /**
     * Epochs to come if the validation loss falls no more: the estimate grows as long as the network gets better, but
     * the first one is not the worst case. The quickest epoch counts, because the first ones warm up.
     */
    private double epochsLeft(int epoch, int bestEpoch) {
        int validated = members - last;
        if (member > validated) {
            return epochs - epoch + (double) epochs * (members - member);
        }
        int whole = Math.min(epochs, bestEpoch + patience);
        return Math.max(0, whole - epoch) + (double) whole * (validated - member) + (double) bestEpoch * last;
    }

    private double share(int epoch) {
        return ForecastRun.TRAINING_BEGINS + (ForecastRun.TRAINING_ENDS - ForecastRun.TRAINING_BEGINS)
                * (member - 1 + (double) epoch / epochs) / members;
    }

    @Override
    public boolean stopRequested() {
        return observer.stopRequested();
    }

    /** Median of the best epochs of the networks trained last, that many of them; 0 if none got better by training. */
    int bestEpoch(int networks) {
        int[] best = new int[networks];
        int before = member - networks;
        reports.stream().filter(report -> report.member() > before)
                .forEach(report -> best[report.member() - before - 1] = report.bestEpoch());
        java.util.Arrays.sort(best);
        return best[best.length / 2];
    }

    /** Whether networks were validated and none got noticeably better than it began. */
    boolean nothingLearned() {
        return !learned && reports.stream().anyMatch(report -> !report.onEverything());
    }

    /** Share of the whole job that is done. */
    double reached() {
        return ForecastRun.TRAINING_BEGINS + (ForecastRun.TRAINING_ENDS - ForecastRun.TRAINING_BEGINS)
                * member / members;
    }

    List<EpochReport> reports() {
        return reports;
    }
}
