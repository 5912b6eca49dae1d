package io.github.tidecast.exporting;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.util.Locale;

/** A frequency in words. */
public final class FrequencyText {

    private FrequencyText() {
    }

    /** As in "monthly", "every 30 minutes", "irregular". */
    public static Text of(Frequency frequency) {
        if (!frequency.isRegular()) {
            return Text.of("exporting.frequency." + key(frequency.kind()));
        }
        return frequency.count() == 1 ? Text.of("exporting.every." + key(frequency.unit()))
                : Text.of("exporting.every-many." + key(frequency.unit()), frequency.count());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
