package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.text.Text;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A setting that is chosen, so that nothing can be wrong with it. */
public final class ChoiceField<T> implements Field<T> {

    private final Setting<T> setting;
    private final ObjectProperty<T> chosen;
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());

    ChoiceField(Setting<T> setting) {
        this.setting = setting;
        this.chosen = new SimpleObjectProperty<>(setting.usual());
    }

    @Override
    public Setting<T> setting() {
        return setting;
    }

    @Override
    public ObjectProperty<T> inputProperty() {
        return chosen;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Text>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    @Override
    public Optional<T> value() {
        return Optional.ofNullable(chosen.get());
    }

    @Override
    public void set(T next) {
        chosen.set(next);
    }
}
