package io.github.tidecast.forecast.dl4j;

import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.TrainedNetwork;
import io.github.tidecast.forecast.WindowSource;

/** A learner that is used for predictions only. */
final class Dl4jNetwork implements TrainedNetwork {

    private final Learner learner;

    Dl4jNetwork(Learner learner) {
        this.learner = learner;
    }

    @Override
    public float[] predict(WindowSource windows) {
        return learner.predict(windows);
    }

    @Override
    public NetworkWeights weights() {
        return new NetworkWeights(learner.shape(), learner.parameters());
    }

    @Override
    public void close() {
        learner.close();
    }
}
