package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkObserver;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSource;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.Random;

/**
 * Trains a learner epoch by epoch: seeded shuffling, early stopping on the validation windows (Prechelt, 1998), the
 * step size halved when the validation loss stands still, the best weights restored at the end.
 */
final class EpochLoop {

    /** The step size is never halved below this share of the first one. */
    private static final double LEAST_RATE = 1.0 / 64;

    private final NetworkSettings settings;
    private final NetworkObserver observer;

    EpochLoop(NetworkSettings settings, NetworkObserver observer) {
        this.settings = settings;
        this.observer = observer;
    }

    /**
     * Trains until the epochs are used up, patience is at its end or the observer stops.
     *
     * @param trained whether the learner was trained before, so that it stays as it is unless it gets better
     * @throws SayableException if the loss is no number any more before there is any usable network
     */
    void train(Learner learner, boolean trained, WindowSource training, WindowSource validation) throws SayableException {
        TrainedNetwork view = new Dl4jNetwork(learner);
        Random random = new Random(settings.seed());
        int[] order = identity(training.count());
        ValidationLoss loss = new ValidationLoss(validation);
        int standstill = Math.max(2, settings.patience() / 3);
        double rate = settings.learningRate();
        double best = trained && loss.isDefined() ? loss.of(learner) : Double.POSITIVE_INFINITY;
        int bestEpoch = 0;
        int lastChange = 0;
        float[] bestParameters = learner.parameters();
        for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
            shuffle(order, random);
            double trainingLoss = epoch(learner, training, order);
            if (observer.stopRequested()) {
                break;
            }
            double validationLoss = loss.of(learner);
            if (!Double.isFinite(trainingLoss) || (loss.isDefined() && !Double.isFinite(validationLoss))) {
                if (bestEpoch == 0 && !trained) {
                    throw new SayableException(Text.of("forecast.network.diverged"));
                }
                break;
            }
            if (!loss.isDefined() || validationLoss < best) {
                best = validationLoss;
                bestEpoch = epoch;
                lastChange = epoch;
                bestParameters = learner.parameters();
            }
            observer.epoch(epoch, trainingLoss, validationLoss, bestEpoch, view);
            if (epoch - bestEpoch >= settings.patience()) {
                break;
            }
            if (epoch - lastChange >= standstill && rate > settings.learningRate() * LEAST_RATE) {
                rate /= 2;
                lastChange = epoch;
                learner.setLearningRate(rate);
            }
        }
        if (bestEpoch > 0 || trained) {
            learner.setParameters(bestParameters);
        }
    }

    /** One pass over the windows; the mean absolute error, or that of the part done before a stop. */
    private double epoch(Learner learner, WindowSource training, int[] order) {
        double sum = 0;
        int done = 0;
        while (done < order.length && !observer.stopRequested()) {
            int to = Math.min(done + settings.batchSize(), order.length);
            sum += learner.learn(training, order, done, to) * (to - done);
            done = to;
        }
        return sum / Math.max(1, done);
    }

    private static int[] identity(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        return order;
    }

    /** Fisher and Yates. */
    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
