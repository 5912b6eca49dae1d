package io.github.tidecast.ui.common;

import javafx.collections.ObservableMap;

/** What every controller has: the phrases its view binds to, as in {@code ${controller.texts["ui.toolbar.open"]}}. */
public abstract class Screen {

    private final Language language;

    /** A screen that speaks a language. */
    protected Screen(Language language) {
        this.language = language;
    }

    /** Phrases by key, for expression bindings in FXML. */
    public final ObservableMap<String, String> getTexts() {
        return language.phrases();
    }

    /** The language on the screen. */
    protected final Language language() {
        return language;
    }
}
