package io.github.tidecast.tuning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * The values of a setting that are searched.
 *
 * @param setting  which
 * @param least    least value, within the limits of the setting
 * @param greatest greatest value, above the least
 */
public record Range(Tunable setting, double least, double greatest) {

    public Range {
        Objects.requireNonNull(setting, "setting");
        if (!(least < greatest) || least < setting.least() || greatest > setting.greatest()) {
            throw new IllegalArgumentException("no range of " + setting + ": " + least + " to " + greatest);
        }
    }

    /**
     * The value at a share of the range, 0 to 1, on the scale of the setting. Whole numbers and choices have equal
     * parts of the share each.
     */
    double value(double share) {
        if (setting.isWhole() && !setting.isLogarithmic()) {
            return Math.min(greatest, Math.floor(least + share * (greatest - least + 1)));
        }
        double value = setting.isLogarithmic() ? least * Math.pow(greatest / least, share)
                : least + share * (greatest - least);
        return Math.clamp(setting.isWhole() ? Math.rint(value) : significant(value), least, greatest);
    }

    /** The share of a value, the inverse of {@link #value}; values outside are moved to the nearest end. */
    double share(double value) {
        double inside = Math.clamp(value, least, greatest);
        if (setting.isWhole() && !setting.isLogarithmic()) {
            return (inside - least + 0.5) / (greatest - least + 1);
        }
        return setting.isLogarithmic() ? Math.log(inside / least) / Math.log(greatest / least)
                : (inside - least) / (greatest - least);
    }

    /** Number of choices. */
    int choices() {
        return (int) (greatest - least) + 1;
    }

    /** Two significant digits are all a setting deserves, and all a person reads. */
    private static double significant(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }
}
