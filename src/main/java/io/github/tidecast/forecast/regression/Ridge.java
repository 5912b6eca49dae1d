package io.github.tidecast.forecast.regression;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Least squares with a penalty on the size of the coefficients, by normal equations that are summed up row by row. */
public final class Ridge {

    /** Guard of rounding: keeps the matrix definite where no penalty was asked for. */
    private static final double JITTER = 1e-9;
    /** Guard of rounding: how far the matrix may be from symmetric. */
    private static final double SYMMETRY = 1e-12;

    private final double[][] products;
    private final double[][] targets;

    /**
     * An empty sum.
     *
     * @param inputs  number of coefficients
     * @param outputs number of targets explained by the same inputs
     */
    public Ridge(int inputs, int outputs) {
        products = new double[inputs][inputs];
        targets = new double[outputs][inputs];
    }

    /** Adds one observation of the inputs; targets follow by {@link #target}. */
    public void add(double[] inputs) {
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] += inputs[i] * inputs[j];
            }
        }
    }

    /** Adds a target of the observation. */
    public void target(int output, double[] inputs, double value) {
        double[] sum = targets[output];
        for (int i = 0; i < inputs.length; i++) {
            sum[i] += inputs[i] * value;
        }
    }

    /**
     * Coefficients of each output.
     *
     * @param penalty relative to the mean square of the inputs times the number of observations
     */
    public double[][] solve(double penalty) {
        int n = products.length;
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += products[i][i];
            for (int j = 0; j < i; j++) {
                products[j][i] = products[i][j];
            }
        }
        double[][] coefficients = new double[targets.length][n];
        if (trace == 0) {
            return coefficients;
        }
        RealMatrix matrix = new Array2DRowRealMatrix(products);
        for (int i = 0; i < n; i++) {
            matrix.addToEntry(i, i, trace / n * (penalty + JITTER));
        }
        CholeskyDecomposition decomposition = new CholeskyDecomposition(matrix, SYMMETRY, 0);
        for (int k = 0; k < targets.length; k++) {
            coefficients[k] = decomposition.getSolver().solve(new ArrayRealVector(targets[k], false)).toArray();
        }
        return coefficients;
    }
}
