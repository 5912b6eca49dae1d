package io.github.tidecast.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.github.tidecast.project.Theme;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/** Light or dark. By default as the system is, and changing with it until closed. FX thread only. */
public final class Appearance implements AutoCloseable {

    private final ObjectProperty<Theme> mode = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ObservableValue<ColorScheme> system = Platform.getPreferences().colorSchemeProperty();
    private final Subscription following;

    /** Applies a mode to the whole application. */
    public Appearance(Theme first) {
        mode.set(first);
        mode.subscribe(wanted -> apply());
        following = system.subscribe(offered -> apply());
    }

    private void apply() {
        boolean wanted = mode.get() == Theme.DARK
                || mode.get() == Theme.SYSTEM && system.getValue() == ColorScheme.DARK;
        Application.setUserAgentStylesheet(
                (wanted ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(wanted);
    }

    /** What the user wants; setting it changes the colours at once. */
    public ObjectProperty<Theme> modeProperty() {
        return mode;
    }

    /** Whether the colours are dark now. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** Follows the system no longer; the system would keep the whole window in memory otherwise. */
    @Override
    public void close() {
        following.unsubscribe();
    }
}
