package io.github.tidecast.ui.workbench;

import io.github.tidecast.project.UserSettings;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The arrangement of the panes, remembered, and what happens to files dropped on the window. */
public final class WorkbenchModel {

    /** Identifiers of panes and dividers in the settings file. */
    static final String LEFT = "left";
    static final String RIGHT = "right";
    static final String BOTTOM = "bottom";
    private static final Map<String, Double> DIVIDERS = Map.of(LEFT, 0.23, RIGHT, 0.718, BOTTOM, 0.68);

    private final Session session;
    private final Preferences preferences;
    private final FileOpening opening;
    private final String version;
    private final BooleanProperty leftShown;
    private final BooleanProperty rightShown;

    /**
     * The arrangement of a session's window.
     *
     * @param version of Tidecast, for the help
     */
    public WorkbenchModel(Session session, Preferences preferences, FileOpening opening, String version) {
        this.version = version;
        this.session = session;
        this.preferences = preferences;
        this.opening = opening;
        leftShown = shown(LEFT);
        rightShown = shown(RIGHT);
        BooleanProperty always = new SimpleBooleanProperty(true);
        session.commands().get(Commands.Name.FOLD_LEFT).provide(() -> leftShown.set(!leftShown.get()), always);
        session.commands().get(Commands.Name.FOLD_RIGHT).provide(() -> rightShown.set(!rightShown.get()), always);
    }

    private BooleanProperty shown(String pane) {
        BooleanProperty shown = new SimpleBooleanProperty(!preferences.current().foldedPanes().contains(pane));
        shown.subscribe((before, now) -> preferences.change(old -> fold(old, pane, !now)));
        return shown;
    }

    private static UserSettings fold(UserSettings settings, String pane, boolean folded) {
        Set<String> panes = new HashSet<>(settings.foldedPanes());
        if (folded) {
            panes.add(pane);
        } else {
            panes.remove(pane);
        }
        return settings.withFoldedPanes(panes);
    }

    /** Whether data and model are shown. */
    BooleanProperty leftShownProperty() {
        return leftShown;
    }

    /** Whether the results are shown. */
    BooleanProperty rightShownProperty() {
        return rightShown;
    }

    /** Where a divider was. */
    double divider(String name) {
        return preferences.current().dividers().getOrDefault(name, Objects.requireNonNull(DIVIDERS.get(name), name));
    }

    /** Remembers where a divider is. */
    void rememberDivider(String name, double position) {
        preferences.change(old -> {
            Map<String, Double> positions = new HashMap<>(old.dividers());
            positions.put(name, Math.clamp(position, 0, 1));
            return old.withDividers(positions);
        });
    }

    /** Opens a file that was dropped. */
    void open(Path file) {
        opening.open(file);
    }

    /** The version of Tidecast. */
    String version() {
        return version;
    }

    /** The session. */
    Session session() {
        return session;
    }
}
