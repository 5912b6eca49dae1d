package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Undo and redo of the choices about data and model: which column, how the file is read, the settings of the form.
 * What is typed into one field without leaving it is one step. Opening another file begins anew. FX thread only.
 */
final class History {

    /** Readings of the file that are held: each may be hundreds of megabytes. */
    private static final int MOST_READINGS = 5;

    /** What the user has chosen; data and settings that belong to each other. */
    private record Choices(DataSet data, ForecastSettings settings) {
    }

    private final Session session;
    private final ObjectProperty<Optional<Steps<Choices>>> steps = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Setting<?>> field = Optional.empty();
    private boolean going;

    /** The history of a session. */
    History(Session session) {
        this.session = session;
        session.dataProperty().subscribe((before, after) -> changed());
        session.settingsProperty().subscribe((before, after) -> changed());
        session.commands().get(Commands.Name.UNDO).provide(this::undo, Bindings.createBooleanBinding(
                () -> isAway() || steps.get().filter(one -> !one.past().isEmpty()).isPresent(),
                steps, session.settingsProperty()));
        session.commands().get(Commands.Name.REDO).provide(this::redo, Bindings.createBooleanBinding(
                () -> steps.get().filter(one -> !one.undone().isEmpty()).isPresent(), steps));
    }

    /** The next change is a step of its own, even if it is one of the same field. */
    void seal() {
        field = Optional.empty();
    }

    private void changed() {
        Optional<DataSet> data = session.dataProperty().get();
        if (data.isEmpty()) {
            steps.set(Optional.empty());
        } else if (!going) {
            session.settingsProperty().get().ifPresent(settings -> note(new Choices(data.get(), settings)));
        }
    }

    private void note(Choices next) {
        Optional<Choices> now = steps.get().map(Steps::now);
        if (now.filter(choices -> choices.data().file().equals(next.data().file())).isEmpty()) {
            steps.set(Optional.of(Steps.of(next)));
            seal();
        } else if (!now.get().equals(next)) {
            Optional<Setting<?>> changed = onlyField(now.get(), next);
            boolean same = changed.isPresent() && changed.equals(field);
            steps.set(steps.get().map(one -> (same ? one.instead(next) : one.to(next))
                    .holding(choices -> choices.data().imported(), MOST_READINGS)));
            field = changed;
        }
    }

    private static Optional<Setting<?>> onlyField(Choices before, Choices after) {
        List<SettingsDiff> changes = SettingsDiff.between(List.of(before.settings(), after.settings()));
        return before.data().equals(after.data()) && changes.size() == 1
                ? Optional.of(changes.getFirst().setting()) : Optional.empty();
    }

    /** Whether the form holds something that is no settings at all. */
    private boolean isAway() {
        return steps.get().isPresent() && session.settingsProperty().get().isEmpty();
    }

    private void undo() {
        go(isAway() ? steps.get().orElseThrow() : steps.get().orElseThrow().back());
    }

    private void redo() {
        go(steps.get().orElseThrow().forth());
    }

    private void go(Steps<Choices> there) {
        going = true;
        try {
            session.open(there.now().data());
            session.useSettings(there.now().settings());
        } finally {
            going = false;
        }
        steps.set(Optional.of(there));
        seal();
    }
}
