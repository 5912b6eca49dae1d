package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Search;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One number of the form: what the user typed, and either the value or what is wrong with it. Before it is filled for
 * the first time it has no value, and nothing is wrong.
 */
public final class NumberField<T extends Number> implements Field<T> {

    private final Setting<T> setting;
    private final Numeric<T> limits;
    private final Supplier<Numbers> numbers;
    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private OptionalDouble value = OptionalDouble.empty();
    private boolean filled;

    NumberField(Setting<T> setting, Numeric<T> limits, Supplier<Numbers> numbers) {
        this.setting = setting;
        this.limits = limits;
        this.numbers = numbers;
        input.subscribe(typed -> check());
    }

    @Override
    public Setting<T> setting() {
        return setting;
    }

    @Override
    public StringProperty inputProperty() {
        return input;
    }

    @Override
    public ReadOnlyObjectProperty<Optional<Text>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    @Override
    public Optional<T> value() {
        return value.isPresent() ? Optional.of(limits.of(value.getAsDouble())) : Optional.empty();
    }

    @Override
    public void set(T next) {
        filled = true;
        input.set(numbers.get().plain(next.doubleValue()));
    }

    /**
     * Moves the value up or down: whole numbers by that many, shares by twentieths, what is searched in its logarithm by
     * tenths of a power of ten.
     */
    public void step(int steps) {
        value.ifPresent(now -> {
            double next = limits.isWhole() ? now + steps
                    : setting.search().filter(Search::logarithmic).isPresent() ? now * Math.pow(10, steps / 10.0)
                    : now + steps * 0.05;
            double allowed = Math.clamp(next, limits.least(), limits.greatest());
            set(limits.of(limits.isWhole() ? allowed : Double.parseDouble(String.format(Locale.ROOT, "%.2g", allowed))));
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
            return Optional.of(Text.of("ui.form.no-number", setting.label()));
        }
        if (!limits.allows(typed.getAsDouble())) {
            return Optional.of(setting.complaint());
        }
        boolean whole = typed.getAsDouble() == Math.rint(typed.getAsDouble());
        return whole || !limits.isWhole() ? Optional.empty()
                : Optional.of(Text.of("ui.form.not-whole", setting.label()));
    }
}
