package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.WindowSource;

/** Mean absolute error on windows that are not learned from. */
final class ValidationLoss {

    private final WindowSource windows;
    private final float[] targets;

    /** The loss on some windows, possibly none. */
    ValidationLoss(WindowSource windows) {
        this.windows = windows;
        this.targets = new float[windows.count() * windows.outputs()];
        for (int i = 0; i < windows.count(); i++) {
            windows.writeTargets(i, targets, i * windows.outputs());
        }
    }

    /** False if there are no windows. */
    boolean isDefined() {
        return targets.length > 0;
    }

    /** The loss of a network as it is now; NaN without windows. */
    double of(Learner learner) {
        float[] outputs = learner.predict(windows);
        double sum = 0;
        for (int i = 0; i < targets.length; i++) {
            sum += Math.abs(outputs[i] - targets[i]);
        }
        return sum / targets.length;
    }
}
