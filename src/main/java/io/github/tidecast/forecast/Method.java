package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.Locale;

/** Forecasting methods that stand side by side. */
public enum Method {
    /** The forecast handed out: backbone and network as validated. */
    TIDECAST,
    /** The weighted median of the classical methods, without the network: the backbone. */
    COMBINATION,
    /** The network alone. */
    NETWORK,
    /** The value one season ago, of the shortest season. */
    SEASONAL_NAIVE,
    /** The value one season ago, of the second season: of hours the same time last week. */
    SEASONAL_NAIVE_SECOND,
    /** The value one season ago, of the third season: of hours the same time last year. */
    SEASONAL_NAIVE_THIRD,
    /** The mean of the values one, two and three seasons ago, of the longest season that was seen at least twice. */
    SEASONAL_MEAN,
    /** The last value. */
    LAST_VALUE,
    /** The last value and the mean change: the random walk with drift. */
    DRIFT,
    /** The mean of all values. */
    MEAN,
    /** Theta, Assimakopoulos and Nikolopoulos (2000). */
    THETA,
    /** Exponential smoothing chosen by AICc, Hyndman et al. (2002). */
    EXPONENTIAL_SMOOTHING;

    /** Whether anybody could use it without this program: a verdict compares with the best of these. */
    public boolean isSimple() {
        return this != TIDECAST && this != COMBINATION && this != NETWORK;
    }

    /** Its name where nothing is known of the data; see {@link MethodNames}. */
    public Text label() {
        return Text.of("forecast.method." + id());
    }

    /** Its name for programs and on the command line, the same in every language: {@code seasonal-naive}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
