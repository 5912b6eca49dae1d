package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Numbers;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One number of the form: what the user typed, and either the value or what is wrong with it. Before it is filled for
 * the first time it has no value, and nothing is wrong.
 */
public final class NumberField {

    private static final Set<Limit> FRACTIONS =
            EnumSet.of(Limit.DROPOUT, Limit.LEARNING_RATE, Limit.VALIDATION_SHARE, Limit.LEVEL);

    private final Limit limit;
    private final Supplier<Numbers> numbers;
    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private OptionalDouble value = OptionalDouble.empty();
    private boolean filled;

    NumberField(Limit limit, Supplier<Numbers> numbers) {
        this.limit = limit;
        this.numbers = numbers;
        input.subscribe(typed -> check());
    }

    /** The setting and its limits. */
    public Limit limit() {
        return limit;
    }

    /** What the user typed. */
    public StringProperty inputProperty() {
        return input;
    }

    /** What is wrong; empty if nothing is. */
    public ReadOnlyObjectProperty<Optional<Text>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** The value, if it is allowed. */
    public OptionalDouble value() {
        return value;
    }

    /** Fills the field. */
    public void set(double next) {
        filled = true;
        input.set(numbers.get().plain(next));
    }

    /** Moves the value up or down: whole numbers by that many, shares by twentieths, the learning rate by tenths of a power of ten. */
    public void step(int steps) {
        value.ifPresent(now -> {
            double next = limit == Limit.LEARNING_RATE ? now * Math.pow(10, steps / 10.0)
                    : FRACTIONS.contains(limit) ? now + steps * 0.05 : now + steps;
            double allowed = Math.clamp(next, limit.least(), limit.greatest());
            set(FRACTIONS.contains(limit) ? Double.parseDouble(String.format(Locale.ROOT, "%.2g", allowed)) : allowed);
        });
    }

    private void check() {
        OptionalDouble typed = numbers.get().parse(input.get());
        Optional<Text> wrong = complaintAbout(typed);
        value = wrong.isEmpty() ? typed : OptionalDouble.empty();
        complaint.set(wrong);
    }

    private Optional<Text> complaintAbout(OptionalDouble typed) {
        if (!filled && input.get().isBlank()) {
            return Optional.empty();
        }
        if (typed.isEmpty()) {
            return Optional.of(Text.of("ui.form.no-number", limit.label()));
        }
        if (!limit.allows(typed.getAsDouble())) {
            return Optional.of(limit.complaint());
        }
        boolean whole = typed.getAsDouble() == Math.rint(typed.getAsDouble());
        return whole || FRACTIONS.contains(limit) ? Optional.empty()
                : Optional.of(Text.of("ui.form.not-whole", limit.label()));
    }
}
