package io.github.tidecast.importing;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.util.Locale;

/** A frequency in words: monthly, every 30 minutes, irregular. */
public final class FrequencyText {

    private FrequencyText() {
    }

    /** The words for a frequency. */
    public static Text of(Frequency frequency) {
        return switch (frequency.kind()) {
            case NONE -> Text.of("series.frequency.none");
            case IRREGULAR -> Text.of("series.frequency.irregular");
            case REGULAR -> frequency.count() == 1 ? Text.of("series.frequency." + unit(frequency))
                    : Text.of("series.every." + unit(frequency), frequency.count());
        };
    }

    private static String unit(Frequency frequency) {
        return frequency.unit().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
