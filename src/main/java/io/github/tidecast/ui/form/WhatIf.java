package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * What the change of one setting means.
 *
 * @param setting the setting
 * @param effect  what its new value does, in plain words
 * @param earlier what earlier runs on the same data gave with other values of it, if there are any
 */
public record WhatIf(Setting<?> setting, Text effect, Optional<Text> earlier) {

    public WhatIf {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(earlier, "earlier");
    }
}
