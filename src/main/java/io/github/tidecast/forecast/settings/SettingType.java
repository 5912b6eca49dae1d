package io.github.tidecast.forecast.settings;

import java.util.List;
import java.util.Locale;

/**
 * What the values of a setting may be. Whoever shows, reads or writes settings distinguishes these types only, never
 * single settings.
 *
 * @param <T> type of the values, immutable
 */
public sealed interface SettingType<T> {

    /** True if a value is one of this type and within the limits. */
    boolean allows(T value);

    /**
     * A number.
     *
     * @param <T> type of the values
     */
    sealed interface Numeric<T extends Number> extends SettingType<T> {

        /** The least value. */
        double least();

        /** The greatest value. */
        double greatest();

        /** Whether there is nothing between two neighbouring whole numbers. */
        boolean isWhole();

        /** A number as a value of this type; a fraction is cut off where values are whole. */
        T of(double number);

        /** True if a number lies within the limits, both included; NaN does not. */
        default boolean allows(double number) {
            return number >= least() && number <= greatest();
        }

        @Override
        default boolean allows(T value) {
            return allows(value.doubleValue());
        }
    }

    /** Whole numbers. */
    record WholeNumber(double least, double greatest) implements Numeric<Integer> {

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public Integer of(double number) {
            return (int) number;
        }
    }

    /** Whole numbers that may be larger than an int. */
    record LongNumber(double least, double greatest) implements Numeric<Long> {

        @Override
        public boolean isWhole() {
            return true;
        }

        @Override
        public Long of(double number) {
            return (long) number;
        }
    }

    /** Numbers with a fraction. */
    record Fraction(double least, double greatest) implements Numeric<Double> {

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public Double of(double number) {
            return number;
        }
    }

    /** One of several words. */
    record Choice<E extends Enum<E>>(Class<E> words) implements SettingType<E> {

        /** The words in the order in which they are offered. */
        public List<E> all() {
            return List.of(words.getEnumConstants());
        }

        /** The name of a word for programs, as in {@code network-only}. */
        public static String id(Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public boolean allows(E value) {
            return value != null;
        }
    }

    /** Yes or no. */
    record Flag() implements SettingType<Boolean> {

        @Override
        public boolean allows(Boolean value) {
            return value != null;
        }
    }

    /** Lengths in points of a series, ascending; none is allowed. */
    record Lengths(int least, int greatest) implements SettingType<List<Integer>> {

        /** True if a length lies within the limits. */
        public boolean allowsLength(int length) {
            return length >= least && length <= greatest;
        }

        @Override
        public boolean allows(List<Integer> lengths) {
            return lengths.stream().allMatch(this::allowsLength);
        }
    }

    /** Levels of intervals in percent, ascending. */
    record Levels(double least, double greatest) implements SettingType<List<Double>> {

        /** True if a level lies within the limits. */
        public boolean allowsLevel(double level) {
            return level >= least && level <= greatest;
        }

        @Override
        public boolean allows(List<Double> levels) {
            return levels.stream().allMatch(this::allowsLevel);
        }
    }
}
