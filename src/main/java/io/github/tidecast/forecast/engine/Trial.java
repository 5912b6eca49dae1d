package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Method;
import java.util.Map;
import java.util.Optional;

/**
 * Forecasts made at one origin of the backtest, in the units of {@link Target}.
 *
 * @param known    points known
 * @param simple   what the simple methods said
 * @param backbone what the backbone said
 * @param network  what the network said, if one was trained
 */
record Trial(int known, Map<Method, double[]> simple, double[] backbone, Optional<double[]> network) {

    Trial withNetwork(double[] forecast) {
        return new Trial(known, simple, backbone, Optional.of(forecast));
    }

    /** Backbone and network in shares. */
    double[] blended(double weight) {
        return network.map(voice -> blend(backbone, voice, weight)).orElse(backbone);
    }

    static double[] blend(double[] backbone, double[] network, double weight) {
        double[] blend = new double[backbone.length];
        for (int k = 0; k < blend.length; k++) {
            blend[k] = weight == 0 ? backbone[k] : weight == 1 ? network[k]
                    : (1 - weight) * backbone[k] + weight * network[k];
        }
        return blend;
    }
}
