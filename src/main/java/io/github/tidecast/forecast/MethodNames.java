package io.github.tidecast.forecast;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeUnit;
import io.github.tidecast.text.Text;
import java.util.List;

/**
 * What methods are called for some data: a seasonal naive method by what it repeats there, as in "same time last week".
 *
 * @param frequency step of the series
 * @param seasons   season lengths in points, ascending; empty for none
 */
public record MethodNames(Frequency frequency, List<Integer> seasons) {

    private static final List<Method> NAIVE = List.of(Method.SEASONAL_NAIVE, Method.SEASONAL_NAIVE_SECOND,
            Method.SEASONAL_NAIVE_THIRD);

    public MethodNames {
        seasons = List.copyOf(seasons);
    }

    /** The name of a method. */
    public Text of(Method method) {
        int which = NAIVE.indexOf(method);
        return which < 0 || which >= seasons.size() ? method.label() : naive(seasons.get(which));
    }

    private Text naive(int season) {
        if (frequency.isRegular()) {
            double step = frequency.averageMillis();
            if (season == Math.round(TimeUnit.YEAR.averageMillis() / step)) {
                return lastYear();
            }
            if (spans(season, TimeUnit.WEEK)) {
                return Text.of(isDays() ? "forecast.method.last-week-day" : "forecast.method.last-week");
            }
            if (spans(season, TimeUnit.DAY)) {
                return Text.of("forecast.method.yesterday");
            }
            if (spans(season, TimeUnit.HOUR)) {
                return Text.of("forecast.method.last-hour");
            }
        }
        return Text.of("forecast.method.seasonal-naive-of", StepWords.counted(season, frequency));
    }

    private Text lastYear() {
        return Text.of(switch (frequency.stepUnit()) {
            case QUARTER -> "forecast.method.last-year-quarter";
            case MONTH -> "forecast.method.last-year-month";
            case WEEK -> "forecast.method.last-year-week";
            case DAY, BUSINESS_DAY -> "forecast.method.last-year-day";
            default -> "forecast.method.last-year";
        });
    }

    private boolean isDays() {
        return frequency.unit() == TimeUnit.DAY || frequency.unit() == TimeUnit.BUSINESS_DAY;
    }

    private boolean spans(int season, TimeUnit cycle) {
        return Math.abs(season * frequency.averageMillis() / cycle.averageMillis() - 1) < 1e-9;
    }
}
