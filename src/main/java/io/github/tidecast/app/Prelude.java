package io.github.tidecast.app;

import io.github.tidecast.text.Texts;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * What a start needs and the toolkit does not, done on another thread while the toolkit starts: the log and the texts
 * take a tenth of the way to the first frame otherwise.
 */
final class Prelude {

    private Prelude() {
    }

    /** Begins; whoever needs something of it before it is done waits for it. */
    static void begin() {
        Thread.ofPlatform().daemon().name("prelude").start(() -> {
            LoggerFactory.getLogger(Prelude.class);
            Texts texts = new Texts(Locale.getDefault(Locale.Category.DISPLAY));
            texts.keys("ui").forEach(texts::say);
        });
    }
}
