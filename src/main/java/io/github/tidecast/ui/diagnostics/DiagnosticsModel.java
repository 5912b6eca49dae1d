package io.github.tidecast.ui.diagnostics;

import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** The forecast whose errors are looked at. */
public final class DiagnosticsModel {

    private final Session session;

    /** The diagnostics of a session. */
    public DiagnosticsModel(Session session) {
        this.session = session;
    }

    /** The forecast on screen. */
    ObservableValue<Optional<Finished>> finishedProperty() {
        return session.finishedProperty();
    }
}
