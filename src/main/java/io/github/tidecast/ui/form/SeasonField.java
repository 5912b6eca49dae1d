package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The season lengths of the form: one, several separated by commas or spaces, or none (empty, 0 or 1). */
public final class SeasonField {

    private final StringProperty input = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Text>> complaint = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Integer> seasons = List.of();

    SeasonField() {
        input.subscribe(typed -> check());
    }

    /** What the user typed. */
    public StringProperty inputProperty() {
        return input;
    }

    /** What is wrong; empty if nothing is. */
    public ReadOnlyObjectProperty<Optional<Text>> complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** The season lengths, ascending, each above 1; meaningful while there is no complaint. */
    public List<Integer> seasons() {
        return seasons;
    }

    /** Fills the field. */
    public void set(List<Integer> next) {
        input.set(next.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private void check() {
        List<String> parts = Arrays.stream(input.get().strip().split("[,;，、\\s]+")).filter(part -> !part.isEmpty())
                .toList();
        boolean numbers = parts.stream().allMatch(part -> part.matches("\\d{1,6}"));
        List<Integer> typed = numbers ? parts.stream().map(Integer::valueOf).filter(season -> season > 1).distinct()
                .sorted().toList() : List.of();
        if (!numbers) {
            complaint.set(Optional.of(Text.of("ui.form.no-season")));
        } else if (!typed.stream().allMatch(Limit.SEASON::allows)) {
            complaint.set(Optional.of(Limit.SEASON.complaint()));
        } else {
            complaint.set(Optional.empty());
        }
        seasons = typed;
    }
}
