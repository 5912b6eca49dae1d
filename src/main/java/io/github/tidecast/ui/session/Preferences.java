package io.github.tidecast.ui.session;

import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.text.SayableException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the user has chosen about the program. Every change is made to the file in the background, too: to what it holds
 * by then, so that windows do not take each other's choices away. FX thread only.
 */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final Executor disk;
    private final ReadOnlyObjectWrapper<UserSettings> current;
    private final AtomicReference<Unsaved> unsaved = new AtomicReference<>();

    /**
     * Preferences that begin with what was loaded.
     *
     * @param disk runs the saving, one save at a time
     */
    public Preferences(SettingsFile file, UserSettings loaded, Executor disk) {
        this.file = file;
        this.disk = disk;
        this.current = new ReadOnlyObjectWrapper<>(loaded);
    }

    /** The choices now. */
    public ReadOnlyObjectProperty<UserSettings> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The choices now. */
    public UserSettings current() {
        return current.get();
    }

    /**
     * Changes a choice; several changes in a row are saved as one.
     *
     * @param change makes the change to any settings, for another window may have written others meanwhile; runs on the
     *               thread of the disk, too
     */
    public void change(UnaryOperator<UserSettings> change) {
        UserSettings changed = change.apply(current.get());
        if (!changed.equals(current.get())) {
            current.set(changed);
        }
        if (unsaved.getAndUpdate(before -> Unsaved.more(before, change, changed)) == null) {
            disk.execute(this::save);
        }
    }

    /**
     * What is not in the file yet.
     *
     * @param changes all changes, one after the other
     * @param now     this window's settings after them
     */
    private record Unsaved(UnaryOperator<UserSettings> changes, UserSettings now) {

        static Unsaved more(Unsaved before, UnaryOperator<UserSettings> change, UserSettings now) {
            return new Unsaved(before == null ? change : all -> change.apply(before.changes().apply(all)), now);
        }
    }

    private void save() {
        Unsaved all = unsaved.getAndSet(null);
        try {
            file.change(all.changes(), all.now());
        } catch (SayableException e) {
            // Nobody asked for this saving, so nobody is told; the choices hold until the window closes.
            LOG.warn("Settings could not be saved", e);
        }
    }
}
