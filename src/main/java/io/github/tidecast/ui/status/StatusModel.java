package io.github.tidecast.ui.status;

import io.github.tidecast.ui.session.Activity;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.Writing;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** What the status bar tells: the work under way. */
public final class StatusModel {

    private final Session session;

    /** The status of a session. */
    public StatusModel(Session session) {
        this.session = session;
    }

    /** The work under way. */
    ObservableValue<Optional<Activity>> activityProperty() {
        return session.activities().shownProperty();
    }

    /** The files being written. */
    ObservableList<Writing> writings() {
        return session.writings();
    }

    /** Whether a file is being read that need not be. */
    ObservableValue<Boolean> canCancelReading() {
        return session.commands().get(Commands.Name.CANCEL_READING).availableProperty();
    }

    /** Gives up the reading of a file. */
    void cancelReading() {
        session.commands().get(Commands.Name.CANCEL_READING).run();
    }
}
