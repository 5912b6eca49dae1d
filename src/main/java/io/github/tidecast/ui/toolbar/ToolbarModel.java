package io.github.tidecast.ui.toolbar;

import io.github.tidecast.project.Theme;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.RecentlyUsed;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** What the tool bar does itself: opening files, and the choice of theme and language. */
public final class ToolbarModel {

    private final FileOpening opening;
    private final RecentlyUsed recent;
    private final FilePicker picker;
    private final Samples samples;
    private final Preferences preferences;
    private final Appearance appearance;
    private final Language language;

    /** The tool bar of a session. */
    public ToolbarModel(Session session, FileOpening opening, RecentlyUsed recent, FilePicker picker,
                        Samples samples, Preferences preferences, Appearance appearance, Language language) {
        this.opening = opening;
        this.recent = recent;
        this.picker = picker;
        this.samples = samples;
        this.preferences = preferences;
        this.appearance = appearance;
        this.language = language;
        session.commands().get(Commands.Name.OPEN).provide(this::open, new SimpleBooleanProperty(true));
    }

    private void open() {
        picker.open(Text.of("ui.open.title"), List.of(
                new FilePicker.Kind(Text.of("ui.open.tables"),
                        List.of("csv", "tsv", "txt", "tab", "xlsx", "xlsm", "xls")),
                new FilePicker.Kind(Text.of("ui.open.all"), List.of("*")))).ifPresent(opening::open);
    }

    /** What was opened lately, the latest first. */
    ObservableValue<List<Path>> recentProperty() {
        return recent.filesProperty();
    }

    /** Opens one of those again. */
    void openRecent(Path file) {
        recent.open(file);
    }

    /** Names of the samples. */
    List<String> samples() {
        return samples.names();
    }

    /** Opens a sample. */
    void openSample(String name) {
        samples.file(name).ifPresent(opening::open);
    }

    /** The theme chosen. */
    Theme theme() {
        return preferences.current().theme();
    }

    /** Changes the colours at once and remembers the choice. */
    void choose(Theme theme) {
        appearance.modeProperty().set(theme);
        preferences.change(old -> old.withTheme(theme));
    }

    /** The language chosen; empty for the system's. */
    Optional<Locale> language() {
        return preferences.current().language();
    }

    /** Changes the language at once and remembers the choice. */
    void choose(Optional<Locale> wanted) {
        language.speak(wanted.orElse(Locale.getDefault(Locale.Category.DISPLAY)));
        preferences.change(old -> old.withLanguage(wanted));
    }
}
