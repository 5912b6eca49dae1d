package io.github.tidecast.cli;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A step: a unit with or without a number before it (day, 15min, 6h), a frequency's stable name, or keep. */
final class StepConverter implements ITypeConverter<Frequency> {

    private static final String KEEP = "keep";
    private static final Pattern STEP = Pattern.compile("(\\d{0,6}) ?(ms|s|[a-z-]+?)s?");
    private static final Map<String, TimeUnit> UNITS = Map.ofEntries(Map.entry("year", TimeUnit.YEAR),
            Map.entry("quarter", TimeUnit.QUARTER), Map.entry("month", TimeUnit.MONTH), Map.entry("week", TimeUnit.WEEK),
            Map.entry("business-day", TimeUnit.BUSINESS_DAY), Map.entry("day", TimeUnit.DAY),
            Map.entry("d", TimeUnit.DAY), Map.entry("hour", TimeUnit.HOUR), Map.entry("h", TimeUnit.HOUR),
            Map.entry("minute", TimeUnit.MINUTE), Map.entry("min", TimeUnit.MINUTE),
            Map.entry("second", TimeUnit.SECOND), Map.entry("sec", TimeUnit.SECOND), Map.entry("s", TimeUnit.SECOND),
            Map.entry("millisecond", TimeUnit.MILLISECOND), Map.entry("ms", TimeUnit.MILLISECOND));

    @Override
    public Frequency convert(String words) {
        String step = words.strip().toLowerCase(Locale.ROOT);
        if (step.equals(KEEP)) {
            return Frequency.IRREGULAR;
        }
        Matcher matcher = STEP.matcher(step);
        if (matcher.matches() && UNITS.containsKey(matcher.group(2))) {
            int count = matcher.group(1).isEmpty() ? 1 : Integer.parseInt(matcher.group(1));
            if (count > 0) {
                return Frequency.every(count, UNITS.get(matcher.group(2)));
            }
        }
        try {
            Frequency named = Frequency.parse(step);
            if (named.isRegular()) {
                return named;
            }
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("not a step: " + words);
        }
        throw new TypeConversionException("not a step: " + words);
    }
}
