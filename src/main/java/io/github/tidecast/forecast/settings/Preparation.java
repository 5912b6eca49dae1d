package io.github.tidecast.forecast.settings;

import io.github.tidecast.series.GapFilling;
import java.util.Objects;

/**
 * What is done to a series before it is learned; every AUTO is found out from the training part.
 *
 * @param transform      reshaping of the values
 * @param season         treatment of the seasons
 * @param calendarInputs whether hour, weekday and month are inputs of the network (never without times)
 * @param bound          whether the forecast may be negative
 * @param gaps           filling of missing values for the fit; the accuracy never counts a filled value
 * @param outliers       whether values unlike all others are left out of the fit; the accuracy always counts them
 */
public record Preparation(Transform transform, SeasonTreatment season, boolean calendarInputs, Bound bound,
                          GapFilling gaps, OutlierTreatment outliers) {

    public Preparation {
        Objects.requireNonNull(transform, "transform");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(outliers, "outliers");
    }
}
