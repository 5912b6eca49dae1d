package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.Locale;

/** Forecasting methods that stand side by side. */
public enum Method {
    /** The forecast handed out: backbone and network as validated. */
    TIDECAST,
    /** The network alone. */
    NETWORK,
    /** The value one season ago; the last value without a season. */
    SEASONAL_NAIVE,
    /** The last value. */
    LAST_VALUE,
    /** Theta, Assimakopoulos and Nikolopoulos (2000). */
    THETA,
    /** Exponential smoothing chosen by AICc, Hyndman et al. (2002). */
    EXPONENTIAL_SMOOTHING;

    /** Whether anybody could use it without this program: a verdict compares with the best of these. */
    public boolean isSimple() {
        return this != TIDECAST && this != NETWORK;
    }

    /** Its name. */
    public Text label() {
        return Text.of("forecast.method." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
