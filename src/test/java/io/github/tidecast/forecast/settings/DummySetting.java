package io.github.tidecast.forecast.settings;

import io.github.tidecast.forecast.settings.Setting.Place;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.WholeNumber;
import java.util.List;
import java.util.stream.Stream;

/** Settings that the program does not have, to see that one entry is all that a further one needs. */
public final class DummySetting {

    /** A number, with the texts of another setting. */
    public static final Setting<Integer> NUMBER = Setting.of("dummy-number", new WholeNumber(1, 9), Place.MAIN, 5)
            .before(4).searched(Search.evenly(3, 7)).named(Settings.LAYERS);

    /** A flag. */
    public static final Setting<Boolean> FLAG =
            Setting.of("dummy-flag", new Flag(), Place.MORE, false).named(Settings.CALENDAR);

    /** The settings of the program with both behind them. */
    public static final List<Setting<?>> AND_ALL =
            Stream.concat(Settings.ALL.stream(), Stream.of(NUMBER, FLAG)).toList();

    private DummySetting() {
    }
}
