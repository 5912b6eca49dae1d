package io.github.tidecast.ui.tuning;

import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Range;
import io.github.tidecast.tuning.SearchSpace;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.ui.common.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whether and between which values a setting is searched: what the user typed, and what is wrong with it. */
final class RangeDraft {

    private final Tunable setting;
    private final Supplier<Numbers> numbers;
    private final BooleanProperty searched = new SimpleBooleanProperty(true);
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Range> range = Optional.empty();
    private boolean filling;
    private boolean edited;

    /** A draft for a setting. */
    RangeDraft(Tunable setting, Supplier<Numbers> numbers) {
        this.setting = setting;
        this.numbers = numbers;
        searched.subscribe((before, after) -> edited());
        from.subscribe((before, after) -> edited());
        to.subscribe((before, after) -> edited());
    }

    Tunable setting() {
        return setting;
    }

    BooleanProperty searchedProperty() {
        return searched;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    /** What is wrong; empty if nothing is, or if the setting is not searched. */
    ReadOnlyObjectProperty<Optional<Text>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** The range to search; empty if the setting stays as it is, or if something is wrong. */
    Optional<Range> range() {
        return range;
    }

    /** Takes over what suits the data, unless the user has said otherwise. */
    void suggest(SearchSpace space) {
        if (!edited) {
            filling = true;
            try {
                searched.set(space.range(setting).isPresent());
                space.range(setting).ifPresent(suggested -> {
                    from.set(numbers.get().plain(suggested.least()));
                    to.set(numbers.get().plain(suggested.greatest()));
                });
            } finally {
                filling = false;
            }
            check();
        }
    }

    /** Forgets what the user has said. */
    void forget() {
        edited = false;
    }

    private void edited() {
        if (!filling) {
            edited = true;
            check();
        }
    }

    private void check() {
        OptionalDouble least = numbers.get().parse(from.get());
        OptionalDouble greatest = numbers.get().parse(to.get());
        range = Optional.empty();
        Optional<Text> wrong = Optional.empty();
        if (searched.get() && (least.isEmpty() || greatest.isEmpty())) {
            wrong = Optional.of(Text.of("ui.form.no-number", setting.label()));
        } else if (searched.get() && !allowed(least.getAsDouble(), greatest.getAsDouble())) {
            wrong = Optional.of(Text.of("ui.tuning.no-range", setting.label(), setting.least(), setting.greatest()));
        } else if (searched.get()) {
            range = Optional.of(new Range(setting, least.getAsDouble(), greatest.getAsDouble()));
        }
        complaint.set(wrong);
    }

    private boolean allowed(double least, double greatest) {
        return least < greatest && least >= setting.least() && greatest <= setting.greatest();
    }
}
