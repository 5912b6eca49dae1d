package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Tables and projects that were opened lately. FX thread only. */
public final class RecentlyUsed {

    private final Session session;
    private final Preferences preferences;
    private final FileOpening opening;

    /** What a user has opened lately. */
    public RecentlyUsed(Session session, Preferences preferences, FileOpening opening) {
        this.session = session;
        this.preferences = preferences;
        this.opening = opening;
    }

    /** The files, the latest first. */
    public ObservableValue<List<Path>> filesProperty() {
        return preferences.currentProperty().map(settings -> settings.recentFiles().files());
    }

    /** Opens one again; one that is gone leaves the list. */
    public void open(Path file) {
        if (Files.exists(file)) {
            opening.open(file);
        } else {
            preferences.change(old -> old.withRecentFiles(old.recentFiles().without(file)));
            session.notices().show(Notice.problem(Text.of("ui.welcome.gone", String.valueOf(file.getFileName()))));
        }
    }
}
