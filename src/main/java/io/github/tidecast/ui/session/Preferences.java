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

/** What the user has chosen about the program; every change is written to disk in the background. FX thread only. */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final SettingsFile file;
    private final Executor disk;
    private final ReadOnlyObjectWrapper<UserSettings> current;
    private final AtomicReference<UserSettings> unsaved = new AtomicReference<>();

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

    /** Changes a choice; several changes in a row are saved as one. */
    public void change(UnaryOperator<UserSettings> change) {
        UserSettings changed = change.apply(current.get());
        if (!changed.equals(current.get())) {
            current.set(changed);
            if (unsaved.getAndSet(changed) == null) {
                disk.execute(this::save);
            }
        }
    }

    private void save() {
        try {
            file.save(unsaved.getAndSet(null));
        } catch (SayableException e) {
            // Nobody asked for this saving, so nobody is told; the choices hold until the window closes.
            LOG.warn("Settings could not be saved", e);
        }
    }
}
