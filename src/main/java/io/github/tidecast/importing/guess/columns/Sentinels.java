package io.github.tidecast.importing.guess.columns;

import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.text.Text;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Flags numbers such as -9999 that stand for a missing value in many instruments' files. They stay in the series: only
 * the user knows. A number is suspicious if it is on the list and lies farther out than all others are apart, or is
 * negative where no other is.
 */
public final class Sentinels {

    private static final Set<Double> LIST = Set.of(-9999.0, -999.0, -99.0, -99.9, -999.9, -9999.9, -999.99, -99.99,
            -9999.99, -99999.0, -999999.0, -9998.0, -8888.0, -7777.0, 999.0, 9999.0, 99999.0, 999999.0, 9999999.0,
            999.9, 9999.9, 999.99, 9999.99, 99.99, 99.9, -32768.0, 32767.0, -32767.0, 65535.0, -2147483648.0,
            2147483647.0, 1e20, -1e20, 1e30, -1e30, 9.96921e36);

    private Sentinels() {
    }

    /** Adds a warning for each suspicious number of a column. */
    public static void flag(TypedColumn.Numbers column, FindingsBuilder findings) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        Map<Double, Integer> counts = new TreeMap<>();
        for (double value : column.values()) {
            if (mayBeListed(value) && LIST.contains(value)) {
                counts.merge(value, 1, Integer::sum);
            } else if (!Double.isNaN(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }
        int listed = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (listed == 0 || listed * 2 > column.values().length || least > greatest) {
            return;
        }
        double apart = Math.max(greatest - least, Math.abs(greatest) * 0.01);
        for (Map.Entry<Double, Integer> entry : counts.entrySet()) {
            double sentinel = entry.getKey();
            boolean onlyNegative = sentinel < 0 && least >= 0;
            if (onlyNegative || sentinel < least - apart || sentinel > greatest + apart) {
                findings.add(Problem.Severity.WARNING, "sentinel", OptionalLong.empty(), Optional.of(column.name()),
                        Text.of("importing.sentinel", column.name(), CellColumn.plain(sentinel), entry.getValue()));
            }
        }
    }

    /** Spares most numbers the boxing. */
    private static boolean mayBeListed(double value) {
        return value <= -99 || value >= 99.9;
    }
}
