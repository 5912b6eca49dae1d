package io.github.tidecast.forecast.baseline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.EvaluationRmsChecker;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;
import org.hipparchus.util.Pair;

/**
 * The search for the parameters of one form, in two steps. Nelder and Mead's simplex finds the valley in the smoothing
 * parameters, level and trend, from a season by decomposition. Levenberg and Marquardt's method then moves everything
 * together, each figure of the initial season too: the likelihood is a sum of squares, see {@link EtsFilter#residuals}.
 * Its iterations are bounded by the work of one, so that long histories with long seasons, whose beginning hardly
 * matters, stay fast.
 */
final class EtsSearch {

    /** Guard of time: Nelder and Mead end here if not by their tolerance. */
    private static final int SIMPLEX_ITERATIONS = 500;
    /** Guard of time: Levenberg and Marquardt end here if not by their tolerance. */
    private static final int MOST_ITERATIONS = 60;
    /** Steps that are taken however much one of them costs. */
    private static final int LEAST_ITERATIONS = 2;
    /** Guard of time: points times squared coordinates, over all iterations. */
    private static final double WORK_LIMIT = 2e6;
    /** Step of the forward difference: well above rounding, well below the width of the logit scale. */
    private static final double DIFFERENCE = 1e-5;
    /** Guard: a criterion that no admissible point reaches, finite because the simplex computes with it. */
    private static final double INFINITE = 1e100;
    /** Guard: a residual whose square is beyond any admissible one, and finite. */
    private static final double REFUSED = 1e30;
    /**
     * Relative and absolute tolerance of the criterion, and of the root mean square: far below what AICc tells apart.
     */
    private static final double TOLERANCE = 1e-8;
    private static final double ABSOLUTE_TOLERANCE = 1e-6;
    private static final double RMS_TOLERANCE = 1e-9;

    private final EtsSpace space;
    private final EtsFilter filter;
    private final int points;

    EtsSearch(EtsSpace space, EtsFilter filter, int points) {
        this.space = space;
        this.filter = filter;
        this.points = points;
    }

    /** The parameters with the highest likelihood found. */
    EtsParameters best() {
        double[] rough = Arrays.copyOf(simplex(), space.size());
        return space.parameters(Stream.of(rough, together(rough), together(Arrays.copyOf(space.guess(), space.size())))
                .min(Comparator.comparingDouble(this::criterion)).orElseThrow());
    }

    private double criterion(double[] point) {
        double criterion = filter.criterion(space.parameters(point));
        return criterion == Double.POSITIVE_INFINITY ? INFINITE : criterion;
    }

    private double[] simplex() {
        return new SimplexOptimizer(new SimpleValueChecker(TOLERANCE, ABSOLUTE_TOLERANCE, SIMPLEX_ITERATIONS)).optimize(
                MaxEval.unlimited(), GoalType.MINIMIZE, new NelderMeadSimplex(space.steps()),
                new InitialGuess(space.guess()), new ObjectiveFunction(this::criterion)).getPoint();
    }

    private double[] together(double[] start) {
        if (filter.residuals(space.parameters(start)) == null) {
            return start;
        }
        int iterations = (int) Math.clamp(WORK_LIMIT / points / start.length / start.length, LEAST_ITERATIONS,
                MOST_ITERATIONS);
        int[] left = {iterations};
        LeastSquaresProblem problem = new LeastSquaresBuilder().model(new Model()).lazyEvaluation(true)
                .target(new double[points]).start(start).maxEvaluations(Integer.MAX_VALUE)
                .maxIterations(Integer.MAX_VALUE)
                .checker((iteration, before, now) -> --left[0] <= 0
                        || new EvaluationRmsChecker(RMS_TOLERANCE, 0).converged(iteration, before, now)).build();
        return new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray();
    }

    /** Residuals with their slopes by differences, which are computed where a step was taken only. */
    private final class Model implements ValueAndJacobianFunction {

        @Override
        public Pair<RealVector, RealMatrix> value(RealVector point) {
            return new Pair<>(computeValue(point.toArray()), computeJacobian(point.toArray()));
        }

        @Override
        public RealVector computeValue(double[] point) {
            return new ArrayRealVector(residuals(point), false);
        }

        @Override
        public RealMatrix computeJacobian(double[] point) {
            return new Array2DRowRealMatrix(slopes(point), false);
        }
    }

    /** Where the form makes no sense, residuals are so large that every step there is taken back. */
    private double[] residuals(double[] point) {
        double[] residuals = filter.residuals(space.parameters(point));
        if (residuals == null) {
            residuals = new double[points];
            Arrays.fill(residuals, REFUSED);
        }
        return residuals;
    }

    private double[][] slopes(double[] point) {
        double[][] slopes = new double[points][point.length];
        double[] here = filter.residuals(space.parameters(point));
        for (int i = 0; i < point.length && here != null; i++) {
            double kept = point[i];
            double step = DIFFERENCE;
            point[i] = kept + step;
            double[] there = filter.residuals(space.parameters(point));
            if (there == null) {
                step = -step;
                point[i] = kept + step;
                there = filter.residuals(space.parameters(point));
            }
            for (int t = 0; t < points && there != null; t++) {
                slopes[t][i] = (there[t] - here[t]) / step;
            }
            point[i] = kept;
        }
        return slopes;
    }
}
