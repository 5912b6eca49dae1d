package io.github.tidecast.importing;

import java.util.List;
import java.util.Map;

/**
 * Points that are not simply one value of the file; the first few thousand of each kind.
 *
 * @param repeated points of the axis that the file has several values for
 * @param filled   by name of the series, points that a gap rule filled
 */
public record PointNotes(List<Integer> repeated, Map<String, List<Integer>> filled) {

    /** Nothing to note. */
    public static final PointNotes NONE = new PointNotes(List.of(), Map.of());

    public PointNotes {
        repeated = List.copyOf(repeated);
        filled = Map.copyOf(filled);
    }
}
