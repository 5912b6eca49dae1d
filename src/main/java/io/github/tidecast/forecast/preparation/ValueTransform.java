package io.github.tidecast.forecast.preparation;

import io.github.tidecast.text.Text;

/** A fitted reshaping of values with an exact inverse. */
public sealed interface ValueTransform {

    /** The value the network sees. */
    double forward(double value);

    /** The value it stands for. */
    double inverse(double value);

    /** What it does, in words. */
    Text inWords();

    /**
     * A transform of values in another unit.
     *
     * @param factor what values are multiplied by first; a power of two, so that the way back is exact
     * @param inner  the transform
     */
    record InUnit(double factor, ValueTransform inner) implements ValueTransform {

        @Override
        public double forward(double value) {
            return inner.forward(value * factor);
        }

        @Override
        public double inverse(double value) {
            return inner.inverse(value) / factor;
        }

        @Override
        public Text inWords() {
            return inner.inWords();
        }
    }

    /** Leaves values as they are. */
    record Identity() implements ValueTransform {

        @Override
        public double forward(double value) {
            return value;
        }

        @Override
        public double inverse(double value) {
            return value;
        }

        @Override
        public Text inWords() {
            return Text.of("forecast.step.no-transform");
        }
    }

    /**
     * Natural logarithm after a shift.
     *
     * @param shift added first, so that zeros have a logarithm; 0 for positive values
     */
    record Log(double shift) implements ValueTransform {

        @Override
        public double forward(double value) {
            return Math.log(Math.max(value + shift, Double.MIN_NORMAL));
        }

        @Override
        public double inverse(double value) {
            return Math.exp(Math.min(value, 700)) - shift; // below overflow
        }

        @Override
        public Text inWords() {
            return Text.of("forecast.step.log");
        }
    }

    /**
     * Box and Cox (1964) for positive values.
     *
     * @param lambda power, above 0; 1 changes the origin only
     */
    record BoxCox(double lambda) implements ValueTransform {

        @Override
        public double forward(double value) {
            return (Math.pow(Math.max(value, 0), lambda) - 1) / lambda;
        }

        @Override
        public double inverse(double value) {
            return Math.pow(Math.max(lambda * value + 1, 0), 1 / lambda);
        }

        @Override
        public Text inWords() {
            return Text.of("forecast.step.box-cox", lambda);
        }
    }

    /**
     * Logarithm of the odds of shares: equal steps near a limit are ever smaller changes.
     *
     * @param whole what the values are shares of
     * @param edge  values nearer to a limit are not told apart
     * @param met   whether the limits are values too, so that what is nearer is the limit on the way back
     */
    record Logit(double whole, double edge, boolean met) implements ValueTransform {

        @Override
        public double forward(double value) {
            double inside = Math.clamp(value, edge, whole - edge);
            return Math.log(inside / (whole - inside));
        }

        @Override
        public double inverse(double value) {
            double inside = whole / (1 + Math.exp(-value));
            return met && inside < edge ? 0 : met && inside > whole - edge ? whole : inside;
        }

        @Override
        public Text inWords() {
            return Text.of("forecast.step.logit");
        }
    }
}
