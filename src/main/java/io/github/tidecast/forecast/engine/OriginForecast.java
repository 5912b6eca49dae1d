package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.Method;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Forecasts made at one origin in the units of {@link PreparedSeries}, each from what was known then.
 *
 * @param known    points known
 * @param backbone what the backbone said
 * @param simple   what the simple methods said
 * @param network  what the network said, if it was trained on earlier points
 */
record OriginForecast(int known, double[] backbone, Map<Method, double[]> simple, Optional<double[]> network) {

    OriginForecast withNetwork(double[] forecast) {
        return new OriginForecast(known, backbone, simple, Optional.of(forecast));
    }

    /** All that one method alone said. */
    Map<Method, double[]> alone() {
        Map<Method, double[]> all = new EnumMap<>(Method.class);
        all.putAll(simple);
        all.put(Method.COMBINATION, backbone);
        network.ifPresent(forecast -> all.put(Method.NETWORK, forecast));
        return all;
    }

    /** What one method alone said, if it took part. */
    Optional<double[]> alone(Method method) {
        return switch (method) {
            case COMBINATION -> Optional.of(backbone);
            case NETWORK -> network;
            default -> Optional.ofNullable(simple.get(method));
        };
    }

    /** Backbone and network in shares; the backbone without a network. */
    double[] blended(double weight) {
        return network.map(voice -> blend(backbone, voice, weight)).orElse(backbone);
    }

    private static double[] blend(double[] backbone, double[] network, double weight) {
        double[] blend = new double[backbone.length];
        for (int k = 0; k < blend.length; k++) {
            blend[k] = weight == 0 ? backbone[k] : weight == 1 ? network[k]
                    : (1 - weight) * backbone[k] + weight * network[k];
        }
        return blend;
    }

    /** Mean absolute error of backbone and network in shares on the values before {@code upTo}; NaN if there are none. */
    double error(double weight, double[] values, int upTo) {
        return error(blended(weight), values, upTo);
    }

    /** Mean absolute error of a forecast made at this origin on the values before {@code upTo}; NaN if there are none. */
    double error(double[] forecast, double[] values, int upTo) {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < forecast.length && known + k < upTo; k++) {
            if (!Double.isNaN(values[known + k])) {
                sum += Math.abs(values[known + k] - forecast[k]);
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
