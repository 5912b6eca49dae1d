package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.text.Text;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * A setting in the form: what the user gave, and either its value or what is wrong with it.
 *
 * @param <T> type of the value
 */
public sealed interface Field<T> permits ChoiceField, LengthsField, NumberField {

    /** The setting. */
    Setting<T> setting();

    /** What the user gave; changes with everything that is typed or chosen. */
    ObservableValue<?> inputProperty();

    /** What is wrong; empty if nothing is. */
    ReadOnlyObjectProperty<Optional<Text>> complaintProperty();

    /** The value, if it is allowed. */
    Optional<T> value();

    /** Fills the field. */
    void set(T next);
}
