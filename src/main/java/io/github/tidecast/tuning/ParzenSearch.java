package io.github.tidecast.tuning;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.special.Erf;

/**
 * Proposes points by the tree-structured Parzen estimator of Bergstra, Bardenet, Bengio and Kegl (2011), "Algorithms
 * for Hyper-Parameter Optimization": the known points are split into the best quarter and the rest, each dimension of
 * both gets a density of Gaussians around its points, and of some candidates drawn from the density of the good ones
 * the one is proposed whose ratio of the densities is highest.
 */
final class ParzenSearch {

    private static final double GOOD_SHARE = 0.25;
    private static final int CANDIDATES = 24;
    private static final double NARROWEST = 0.05;

    private final SearchSpace space;

    ParzenSearch(SearchSpace space) {
        this.space = space;
    }

    /** A point, each coordinate a share of its range, without knowledge. */
    double[] random(Random random) {
        return space.ranges().stream().mapToDouble(range -> random.nextDouble()).toArray();
    }

    /**
     * A point that promises to be better than the known ones. Only their order counts, not by how much they differ.
     *
     * @param ordered known points, the best first, two at least
     */
    double[] propose(List<double[]> ordered, Random random) {
        int good = Math.max(1, (int) Math.ceil(GOOD_SHARE * ordered.size()));
        double[] proposal = new double[space.ranges().size()];
        for (int d = 0; d < proposal.length; d++) {
            int dimension = d;
            double[] all = ordered.stream().mapToDouble(point -> point[dimension]).toArray();
            Density better = density(d, Arrays.copyOfRange(all, 0, good));
            Density worse = density(d, Arrays.copyOfRange(all, good, all.length));
            proposal[d] = mostPromising(better, worse, random);
        }
        return proposal;
    }

    private static double mostPromising(Density better, Density worse, Random random) {
        double best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < CANDIDATES; i++) {
            double candidate = better.draw(random);
            double ratio = better.at(candidate) / worse.at(candidate);
            if (ratio > highest) {
                highest = ratio;
                best = candidate;
            }
        }
        return best;
    }

    private Density density(int dimension, double[] points) {
        Range range = space.ranges().get(dimension);
        return range.setting().isChoice() ? new Choices(points, range.choices()) : new Gaussians(points);
    }

    /** A density on 0 to 1. */
    private interface Density {
        double at(double x);

        double draw(Random random);
    }

    /** Gaussians around points, cut at 0 and 1, mixed with an even density that counts as one point. */
    private record Gaussians(double[] points) implements Density {

        private double width() {
            return Math.max(NARROWEST, 0.5 / Math.sqrt(points.length + 1.0));
        }

        @Override
        public double at(double x) {
            double width = width();
            double sum = 1;
            for (double point : points) {
                double z = (x - point) / width;
                double inside = (Erf.erf((1 - point) / (width * Math.sqrt(2)))
                        + Erf.erf(point / (width * Math.sqrt(2)))) / 2;
                sum += Math.exp(-z * z / 2) / (width * Math.sqrt(2 * Math.PI) * inside);
            }
            return sum / (points.length + 1);
        }

        @Override
        public double draw(Random random) {
            int which = random.nextInt(points.length + 1);
            if (which == points.length) {
                return random.nextDouble();
            }
            double x;
            do {
                x = points[which] + width() * random.nextGaussian();
            } while (x < 0 || x > 1);
            return x;
        }
    }

    /** How often each choice was taken, and once more. */
    private record Choices(double[] points, int count) implements Density {

        private int choice(double x) {
            return Math.min(count - 1, (int) (x * count));
        }

        @Override
        public double at(double x) {
            double taken = Arrays.stream(points).filter(point -> choice(point) == choice(x)).count();
            return (taken + 1) / (points.length + count) * count;
        }

        @Override
        public double draw(Random random) {
            int which = random.nextInt(points.length + count);
            int choice = which < points.length ? choice(points[which]) : which - points.length;
            return (choice + 0.5) / count;
        }
    }
}
