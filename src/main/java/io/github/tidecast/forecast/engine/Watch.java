package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Carries what happens in a training to the one who watches the whole job, with progress and the time left. */
final class Watch implements NetworkObserver {

    private static final double PREVIEW_SECONDS = 0.25;

    private final TrainingObserver observer;
    private final Function<double[], TimeSeries> asSeries;
    private final int members;
    private final int mostEpochs;
    private final List<EpochReport> reports = new ArrayList<>();
    private Function<TrainedNetwork, double[]> preview = network -> new double[0];
    private int member;
    private int epochs;
    private long begun;
    private long lastPreview;
    private double secondsBefore;
    private int epochsBefore;

    /**
     * A watch.
     *
     * @param members  trainings of a network at most
     * @param epochs   epochs of each at most
     * @param asSeries puts a forecast on the future axis
     */
    Watch(TrainingObserver observer, int members, int epochs, Function<double[], TimeSeries> asSeries) {
        this.observer = observer;
        this.members = members;
        this.mostEpochs = epochs;
        this.asSeries = asSeries;
    }

    /**
     * The next network begins.
     *
     * @param planned epochs it is trained for at most
     * @param preview makes its forecast
     */
    void nextMember(int planned, Function<TrainedNetwork, double[]> preview) {
        if (member > 0 && !reports.isEmpty()) {
            secondsBefore += reports.getLast().elapsedSeconds();
            epochsBefore += reports.getLast().epoch();
        }
        member++;
        epochs = planned;
        this.preview = preview;
        begun = System.nanoTime();
    }

    @Override
    public void epoch(int epoch, double trainingLoss, double validationLoss, int bestEpoch, TrainedNetwork network) {
        long now = System.nanoTime();
        double elapsed = (now - begun) / 1e9;
        double perEpoch = (secondsBefore + elapsed) / (epochsBefore + epoch);
        double remaining = perEpoch * (epochs - epoch + (double) mostEpochs * (members - member));
        EpochReport report = new EpochReport(member, members, epoch, epochs, trainingLoss, validationLoss, bestEpoch,
                elapsed, remaining);
        reports.add(report);
        observer.epoch(report);
        observer.progress(TrainingObserver.Stage.TRAINING, share(epoch));
        if (epoch == 1 || (now - lastPreview) / 1e9 > PREVIEW_SECONDS) {
            lastPreview = now;
            observer.preview(asSeries.apply(preview.apply(network)));
        }
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

    /** Share of the whole job that is done. */
    double reached() {
        return ForecastRun.TRAINING_BEGINS + (ForecastRun.TRAINING_ENDS - ForecastRun.TRAINING_BEGINS)
                * member / members;
    }

    List<EpochReport> reports() {
        return reports;
    }
}
