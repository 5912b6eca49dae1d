package io.github.tidecast.forecast.settings;

/**
 * How a setting is searched when settings are tuned.
 *
 * @param logarithmic whether values are spread evenly in their logarithm
 * @param least       least value that is tried unless another is asked for; a choice has numbers from 0
 * @param greatest    greatest value that is tried
 * @param factor      how far from the value at the start is searched, as a factor both ways; infinite for the whole range
 */
public record Search(boolean logarithmic, double least, double greatest, double factor) {

    /** Values spread evenly. */
    public static Search evenly(double least, double greatest) {
        return new Search(false, least, greatest, Double.POSITIVE_INFINITY);
    }

    /** Values spread evenly in their logarithm. */
    public static Search logarithmically(double least, double greatest) {
        return new Search(true, least, greatest, Double.POSITIVE_INFINITY);
    }

    /** The same, but no further from the start than a factor. */
    public Search within(double nearest) {
        return new Search(logarithmic, least, greatest, nearest);
    }
}
