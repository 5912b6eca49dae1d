package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Season lengths in the form: one, several separated by commas or spaces, or none (empty, 0 or 1). */
public final class LengthsField implements Field<List<Integer>> {

    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Setting<List<Integer>> setting;
    private final Lengths limits;
    private List<Integer> seasons = List.of();

    LengthsField(Setting<List<Integer>> setting, Lengths limits) {
        this.setting = setting;
        this.limits = limits;
        input.subscribe(typed -> check());
    }

    @Override
    public Setting<List<Integer>> setting() {
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

    /** The lengths, ascending, each above 1. */
    @Override
    public Optional<List<Integer>> value() {
        return complaint.get().isEmpty() ? Optional.of(seasons) : Optional.empty();
    }

    @Override
    public void set(List<Integer> next) {
        input.set(next.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void check() {
        List<String> parts = Arrays.stream(input.get().strip().split("[,;，、\\s]+")).filter(part -> !part.isEmpty())
                .toList();
        boolean numbers = parts.stream().allMatch(part -> part.matches("\\d{1,6}"));
        List<Integer> typed = numbers ? parts.stream().map(Integer::valueOf).filter(season -> season > 1).distinct()
                .sorted().toList() : List.of();
        seasons = typed;
        if (!numbers) {
            complaint.set(Optional.of(Text.of("ui.form.no-season")));
        } else if (!typed.stream().allMatch(limits::allowsLength)) {
            complaint.set(Optional.of(setting.complaint()));
        } else {
            complaint.set(Optional.empty());
        }
    }
}
