package io.github.tidecast.forecast.assessment;

import io.github.tidecast.series.DemandPattern;

/** What an error costs where methods are compared. */
public enum Loss {
    /** Its size: least for the median of what may come. */
    ABSOLUTE,
    /** Its square: least for the mean. */
    SQUARED;

    /** The loss that suits a demand. */
    public static Loss suiting(DemandPattern demand) {
        return demand.judgedBySquares() ? SQUARED : ABSOLUTE;
    }

    double of(double error) {
        return this == SQUARED ? error * error : Math.abs(error);
    }

    /** The error whose loss is the mean loss: mean absolute or root mean squared error. */
    double typical(double mean) {
        return this == SQUARED ? Math.sqrt(mean) : mean;
    }
}
