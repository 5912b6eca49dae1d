package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.FittedModel;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * All that came of the networks of a job, free of native memory.
 *
 * @param issue  what is handed out at each origin, with the network where there was one
 * @param weight share of the network in the forecast from the end, 0 to 1
 * @param end    what the network says at the end; empty if none was trained
 * @param course how the trainings went
 */
record NetworkOutcome(Issue issue, double weight, Optional<AtEnd> end, TrainingCourse course) {

    /** Weights of the networks at the end, one for each member; none if none was trained. */
    List<NetworkWeights> weights() {
        return end.map(AtEnd::networks).orElse(List.of());
    }

    /** What was fitted together with these networks. */
    Optional<FittedModel> fitted() {
        return end.flatMap(AtEnd::fitted);
    }

    /**
     * The network at the end of the series.
     *
     * @param forecast    its forecast, within the limits of the target
     * @param networks    its weights, one for each member
     * @param fitted      what was fitted together with these; empty if it is too large to be kept
     * @param preparation what was done to values and inputs for it, in words
     */
    record AtEnd(double[] forecast, List<NetworkWeights> networks, Optional<FittedModel> fitted, List<Text> preparation) {

        AtEnd {
            networks = List.copyOf(networks);
            preparation = List.copyOf(preparation);
        }
    }
}
