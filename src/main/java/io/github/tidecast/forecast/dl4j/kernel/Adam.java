package io.github.tidecast.forecast.dl4j.kernel;

import java.util.List;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Adam (Kingma and Ba, 2015) with each layer's gradient shortened to a greatest length first (Pascanu et al., 2013), as
 * DL4J's updater with ClipL2PerLayer computes it.
 */
final class Adam {

    private static final VectorSpecies<Float> SPECIES = Lanes.SPECIES;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final float EPSILON = 1e-8f;

    private final List<PackedMatrix> layers;
    private final float clip;
    private final float[] mean;
    private final float[] square;
    private int steps;

    /**
     * An updater at its first step.
     *
     * @param layers matrices whose gradients are shortened one by one
     * @param size   number of parameters
     * @param clip   greatest length of a layer's gradient
     */
    Adam(List<PackedMatrix> layers, int size, double clip) {
        this.layers = layers;
        this.clip = (float) clip;
        this.mean = new float[size];
        this.square = new float[size];
    }

    /** One step along the sum of some gradients; the first of them is used up. */
    void step(float[] parameters, List<float[]> gradients, double learningRate) {
        steps++;
        float rate = (float) (learningRate * Math.sqrt(1 - Math.pow(BETA2, steps)) / (1 - Math.pow(BETA1, steps)));
        float[] gradient = gradients.getFirst();
        for (PackedMatrix layer : layers) {
            int end = layer.offset() + layer.size();
            for (float[] other : gradients.subList(1, gradients.size())) {
                add(gradient, other, layer.offset(), end);
            }
            float length = (float) Math.sqrt(squares(gradient, layer.offset(), end));
            update(parameters, gradient, layer.offset(), end, length > clip ? clip / length : 1f, rate);
        }
    }

    private static void add(float[] to, float[] from, int first, int end) {
        for (int i = first; i < end; i += Lanes.COUNT) {
            FloatVector.fromArray(SPECIES, to, i).add(FloatVector.fromArray(SPECIES, from, i)).intoArray(to, i);
        }
    }

    private static float squares(float[] values, int first, int end) {
        FloatVector sum = FloatVector.zero(SPECIES);
        for (int i = first; i < end; i += Lanes.COUNT) {
            FloatVector v = FloatVector.fromArray(SPECIES, values, i);
            sum = v.fma(v, sum);
        }
        // the order of reduceLanes is not specified; this one is the same every time
        float total = 0;
        for (float lane : sum.toArray()) {
            total += lane;
        }
        return total;
    }

    private void update(float[] parameters, float[] gradient, int first, int end, float scale, float rate) {
        float keep1 = (float) BETA1;
        float keep2 = (float) BETA2;
        float take1 = (float) (1 - BETA1);
        float take2 = (float) (1 - BETA2);
        for (int i = first; i < end; i += Lanes.COUNT) {
            FloatVector g = FloatVector.fromArray(SPECIES, gradient, i).mul(scale);
            FloatVector m = FloatVector.fromArray(SPECIES, mean, i).mul(keep1).add(g.mul(take1));
            FloatVector v = FloatVector.fromArray(SPECIES, square, i).mul(keep2).add(g.mul(g).mul(take2));
            m.intoArray(mean, i);
            v.intoArray(square, i);
            FloatVector step = m.mul(rate).div(v.lanewise(VectorOperators.SQRT).add(EPSILON));
            FloatVector.fromArray(SPECIES, parameters, i).sub(step).intoArray(parameters, i);
        }
    }
}
