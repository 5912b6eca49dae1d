package io.github.tidecast.forecast.dl4j.kernel;

/**
 * Masks of inverted dropout (Srivastava et al., 2014): 0 for a unit that is off, 1 / (1 - share) for one that is on.
 * Numbers come from Marsaglia's xorshift (2003), which is quick and the same everywhere.
 */
final class Dropout {

    private final float share;
    private int state;

    /**
     * A source of masks.
     *
     * @param share share of units switched off, 0 for none
     * @param seed  of the numbers
     */
    Dropout(double share, long seed) {
        this.share = (float) share;
        int mixed = (int) (seed * 0x9E3779B97F4A7C15L >>> 32);
        state = mixed == 0 ? 1 : mixed;
    }

    boolean isOn() {
        return share > 0;
    }

    /** Fills the first elements with a new mask. */
    void fill(float[] mask, int count) {
        float on = 1f / (1f - share);
        int limit = (int) (share * (1 << 24));
        int x = state;
        for (int i = 0; i < count; i++) {
            x ^= x << 13;
            x ^= x >>> 17;
            x ^= x << 5;
            mask[i] = x >>> 8 < limit ? 0f : on;
        }
        state = x;
    }
}
