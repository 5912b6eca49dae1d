package io.github.tidecast.importing;

import java.util.List;

/**
 * Points that are not simply one value of the file; the first few thousand.
 *
 * @param repeated points of the axis that the file has several values for
 */
public record PointNotes(List<Integer> repeated) {

    /** Nothing to note. */
    public static final PointNotes NONE = new PointNotes(List.of());

    public PointNotes {
        repeated = List.copyOf(repeated);
    }
}
