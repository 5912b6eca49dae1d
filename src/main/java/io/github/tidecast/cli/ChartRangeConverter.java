package io.github.tidecast.cli;

import io.github.tidecast.chart.ChartRange;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How much of the history a chart shows: all, auto, or a number of points. */
final class ChartRangeConverter implements ITypeConverter<ChartRange> {

    @Override
    public ChartRange convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "all" -> ChartRange.ALL;
            case "auto" -> ChartRange.AUTO;
            default -> {
                if (!value.matches("[1-9]\\d{0,8}")) {
                    throw new TypeConversionException("not a range: " + value);
                }
                yield ChartRange.last(Integer.parseInt(value));
            }
        };
    }
}
