package io.github.tidecast.forecast;

/**
 * The numbers of a trained network, free of any library: a project keeps them as plain little-endian floats.
 */
public final class NetworkWeights {

    private final NetworkShape shape;
    private final float[] parameters;

    /**
     * Weights of a network.
     *
     * @param parameters all parameters in DL4J's flattened order; copied
     */
    public NetworkWeights(NetworkShape shape, float[] parameters) {
        this.shape = shape;
        this.parameters = parameters.clone();
    }

    /** The form of the network they belong to. */
    public NetworkShape shape() {
        return shape;
    }

    /** A copy of the parameters. */
    public float[] parameters() {
        return parameters.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkWeights that && shape.equals(that.shape)
                && java.util.Arrays.equals(parameters, that.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + java.util.Arrays.hashCode(parameters);
    }
}
