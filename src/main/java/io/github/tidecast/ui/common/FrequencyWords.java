package io.github.tidecast.ui.common;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.util.Locale;

/** The step of a series in words. */
public final class FrequencyWords {

    private FrequencyWords() {
    }

    /** As in "monthly" or "every 30 minutes". */
    public static Text of(Frequency frequency) {
        return Text.of(frequency.textKey(), frequency.count());
    }

    /** The unit of one step in the plural, as in "months"; "points" without a simple one. */
    public static Text steps(Frequency frequency) {
        return frequency.isRegular() && frequency.count() == 1 ? Text.of("ui.steps." + unit(frequency))
                : Text.of("ui.steps.point");
    }

    private static String unit(Frequency frequency) {
        return frequency.stepUnit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
