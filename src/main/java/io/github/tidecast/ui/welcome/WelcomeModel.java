package io.github.tidecast.ui.welcome;

import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.RecentlyUsed;
import io.github.tidecast.ui.session.Samples;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** What an empty desk offers: samples, and files opened lately. */
public final class WelcomeModel {

    private final RecentlyUsed recent;
    private final FileOpening opening;
    private final Samples samples;

    /** The offers of an empty desk. */
    public WelcomeModel(RecentlyUsed recent, FileOpening opening, Samples samples) {
        this.recent = recent;
        this.opening = opening;
        this.samples = samples;
    }

    /** Names of the samples. */
    List<String> samples() {
        return samples.names();
    }

    /** Files opened lately, the latest first. */
    ObservableValue<List<Path>> recentProperty() {
        return recent.filesProperty();
    }

    /** Opens a sample. */
    void openSample(String name) {
        samples.file(name).ifPresent(opening::open);
    }

    /** Opens a file again; one that is gone leaves the list. */
    void openRecent(Path file) {
        recent.open(file);
    }
}
