package io.github.tidecast.forecast.engine;

/**
 * What each member of a backbone said at one origin.
 *
 * @param known     points known
 * @param speaker   whose members they are
 * @param forecasts the values of each member, all equally many; shared, not copied
 */
record MemberForecasts(int known, Speaker speaker, double[][] forecasts) {

    /** Who speaks for the backbone at an origin. */
    enum Speaker {
        /** The methods for most series. */
        USUAL,
        /** The methods for intermittent demand. */
        DEMAND,
        /** The last season alone: all there is to know of the season is how it went last time. */
        LAST_SEASON,
        /** Nobody: demand has ended. */
        NOBODY
    }
}
