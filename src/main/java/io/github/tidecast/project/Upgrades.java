package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** All steps from the first format to {@link HeaderForm#CURRENT}. */
final class Upgrades {

    private static final List<Upgrade> STEPS = List.of(new FromFormat1(), new FromFormat2());

    private Upgrades() {
    }

    /**
     * Brings an index to the form of today, step by step.
     *
     * @param index  tree of a file, which is changed
     * @param format the format of the file
     */
    static void apply(JsonNode index, int format) {
        STEPS.stream().filter(step -> step.from() >= format).forEach(step -> step.apply(index));
    }
}
