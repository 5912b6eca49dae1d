package io.github.tidecast.cli;

import io.github.tidecast.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of the command line as picocli wants them for its help. */
final class HelpBundle extends ResourceBundle {

    private final Texts texts;
    private final ResourceBundle keys;

    HelpBundle(Texts texts) {
        this.texts = texts;
        this.keys = ResourceBundle.getBundle("io.github.tidecast.texts.cli",
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        // picocli formats descriptions with String.format
        return keys.containsKey(key) ? texts.say(key).replace("%", "%%") : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys.keySet());
    }
}
