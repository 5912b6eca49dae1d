package io.github.tidecast.forecast;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.util.Locale;

/** Numbers of steps in words. */
public final class StepWords {

    private StepWords() {
    }

    /** A number of steps, as in "12 months", of a step without a simple unit "12 points"; one of them as in "month". */
    public static Text counted(int steps, Frequency frequency) {
        return frequency.isRegular() && frequency.count() == 1
                ? Text.of("forecast.diagnosis.unit." + frequency.stepUnit().name().toLowerCase(Locale.ROOT)
                .replace('_', '-'), steps)
                : Text.of("forecast.diagnosis.unit.points", steps);
    }
}
