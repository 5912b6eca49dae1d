package io.github.tidecast.project;

import java.util.List;
import java.util.Objects;

/**
 * Where the data of a run came from, so that they can be put on the desk again.
 *
 * @param file   path of the file, as text because it may come from another system; empty if it is not known
 * @param inputs names of the series that helped
 */
public record RunOrigin(String file, List<String> inputs) {

    /** Of runs about which nobody noted it. */
    public static final RunOrigin UNKNOWN = new RunOrigin("", List.of());

    public RunOrigin {
        Objects.requireNonNull(file, "file");
        inputs = List.copyOf(inputs);
    }
}
