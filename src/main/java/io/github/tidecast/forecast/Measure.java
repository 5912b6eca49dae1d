package io.github.tidecast.forecast;

import io.github.tidecast.text.Text;
import java.util.Locale;

/** Measures of accuracy. */
public enum Measure {
    /** Mean absolute error, in units of the data. */
    MAE,
    /** Root mean squared error, in units of the data. */
    RMSE,
    /** Symmetric mean absolute percentage error, mean of 200 |y - f| / (|y| + |f|), in percent (M4 definition). */
    SMAPE,
    /** Mean absolute percentage error, in percent; not defined where an actual value is 0. */
    MAPE,
    /** Mean absolute scaled error by the in-sample seasonal naive, Hyndman and Koehler (2006). */
    MASE,
    /** Share of actual values inside the 80 % band, in percent. */
    COVERAGE_80,
    /** Share of actual values inside the 95 % band, in percent. */
    COVERAGE_95;

    /** Its name. */
    public Text label() {
        return Text.of("forecast.measure." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
