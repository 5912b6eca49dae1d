package io.github.tidecast.ui.common;

import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * The language on the screen, observable: whatever is bound to it changes with it, without a restart. Views bind to
 * {@link #phrases()} by key, controllers to {@link #saying}.
 */
public final class Language {

    private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();
    private final ObservableMap<String, String> phrases = FXCollections.observableHashMap();

    /** Starts with a language. */
    public Language(Locale wanted) {
        speak(wanted);
    }

    /** Changes the language; one that Tidecast does not speak gives English. */
    public void speak(Locale wanted) {
        Texts spoken = new Texts(wanted);
        if (texts.get() == null || !spoken.locale().equals(texts.get().locale())) {
            Map<String, String> changed = new HashMap<>();
            spoken.keys("ui").forEach(key -> changed.put(key, whole(spoken.say(key))));
            phrases.putAll(changed);
            texts.set(spoken);
        }
    }

    /** The texts of the language spoken now. */
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    /** The texts of the language spoken now. */
    public Texts texts() {
        return texts.get();
    }

    /** Every phrase of the window by its key, for expression bindings in FXML. */
    public ObservableMap<String, String> phrases() {
        return phrases;
    }

    /** A text in the language spoken now. */
    public String say(Text text) {
        return whole(texts.get().say(text));
    }

    /** A text in the language spoken now. */
    public String say(String key, Object... arguments) {
        return whole(texts.get().say(key, arguments));
    }

    /** No line on the screen begins with a percent sign. */
    private static String whole(String words) {
        return words.replace(" %", "\u00a0%");
    }

    /** A fixed text that follows the language. */
    public StringBinding saying(Text text) {
        return Bindings.createStringBinding(() -> say(text), texts);
    }

    /** A changing text that follows the language; null is said as nothing. */
    public StringBinding saying(ObservableValue<Text> text) {
        return Bindings.createStringBinding(() -> text.getValue() == null ? "" : say(text.getValue()), texts, text);
    }
}
