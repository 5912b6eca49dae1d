package io.github.tidecast.forecast.dl4j.kernel;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** The vector unit of this processor, and how sizes are rounded up to fill it. */
final class Lanes {

    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Floats in one vector: 4 (NEON, SSE), 8 (AVX2) or 16 (AVX-512). */
    static final int COUNT = SPECIES.length();

    /** Rows that a product works on at a time; the rows of a batch are rounded up to it. */
    static final int ROWS = 4;

    private Lanes() {
    }

    /** The least multiple of a vector's length that is not less than n. */
    static int pad(int n) {
        return roundUp(n, COUNT);
    }

    /** The least multiple of {@link #ROWS} that is not less than n. */
    static int padRows(int n) {
        return roundUp(n, ROWS);
    }

    private static int roundUp(int n, int multiple) {
        return (n + multiple - 1) / multiple * multiple;
    }
}
