package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.SeasonHints;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.SettingType.Choice;
import io.github.tidecast.forecast.settings.SettingType.Flag;
import io.github.tidecast.forecast.settings.SettingType.Lengths;
import io.github.tidecast.forecast.settings.SettingType.Levels;
import io.github.tidecast.forecast.settings.SettingType.Numeric;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.project.DataFingerprint;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.SourcePath;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The form: yields one immutable settings object, or none while a field is not valid, never half a state. Defaults come
 * with the data and with the preset. FX thread only.
 */
public final class FormModel {

    private final Session session;
    private final BiFunction<TimeSeries, Preset, ForecastSettings> defaults;
    private final Supplier<Numbers> numbers;
    private final LatestTask<ForecastSettings> finding;
    private final LatestTask<Optional<Text>> remembering;
    private final Map<Setting<?>, Field<?>> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<WhatIf>> whatIf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Text>> seasonHints = new ReadOnlyObjectWrapper<>(List.of());
    private final History history;
    private ForecastSettings filled = ForecastSettings.USUAL;
    private Optional<ForecastSettings> lastValid = Optional.empty();
    private boolean filling;

    /**
     * The form of a session with all settings.
     *
     * @param defaults   settings that fit a series; may take a while, for it looks for seasons
     * @param numbers    the user's number format
     * @param background runs the search for defaults
     * @param screen     runs what changes the form
     */
    public FormModel(Session session, BiFunction<TimeSeries, Preset, ForecastSettings> defaults,
                     Supplier<Numbers> numbers, Executor background, Executor screen) {
        this(session, Settings.ALL, defaults, numbers, background, screen);
    }

    /**
     * The form of a session.
     *
     * @param settings what has a field, in its order; the preset is among them
     */
    FormModel(Session session, List<Setting<?>> settings, BiFunction<TimeSeries, Preset, ForecastSettings> defaults,
              Supplier<Numbers> numbers, Executor background, Executor screen) {
        this.session = session;
        this.finding = new LatestTask<>(background, screen);
        this.remembering = new LatestTask<>(background, screen);
        this.defaults = defaults;
        this.numbers = numbers;
        for (Setting<?> setting : settings) {
            field(setting, numbers).ifPresent(field -> fields.put(setting, field));
        }
        fields.values().stream().filter(field -> field.setting() != Settings.PRESET)
                .forEach(field -> field.inputProperty().subscribe((before, given) -> publish()));
        presetProperty().subscribe((before, after) -> fillDefaults());
        session.dataProperty().subscribe((before, after) -> dataChanged(before, after));
        session.fillFormWith(this::use);
        history = new History(session);
    }

    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static Optional<Field<?>> field(Setting<?> setting, Supplier<Numbers> numbers) {
        return switch (setting.type()) {
            case Numeric<?> limits -> Optional.of(number(setting, limits, numbers));
            case Lengths limits -> Optional.of(new LengthsField((Setting<List<Integer>>) setting, limits));
            case Choice<?> choice -> Optional.of(new ChoiceField<>(setting));
            case Flag flag -> Optional.of(new ChoiceField<>(setting));
            case Levels levels -> Optional.empty(); // the window shows the usual ones
        };
    }

    @SuppressWarnings("unchecked") // each type of a setting has one type of values
    private static <T extends Number> Field<?> number(Setting<?> setting, Numeric<T> limits, Supplier<Numbers> numbers) {
        return new NumberField<>((Setting<T>) setting, limits, numbers);
    }

    /** The fields in the order of the form. */
    public Collection<Field<?>> fields() {
        return Collections.unmodifiableCollection(fields.values());
    }

    /**
     * The field of a setting.
     *
     * @throws IllegalArgumentException if the form has none for it
     */
    public Field<?> field(Setting<?> setting) {
        Field<?> field = fields.get(setting);
        if (field == null) {
            throw new IllegalArgumentException("no field: " + setting);
        }
        return field;
    }

    /** What the last change of a single setting means; empty after all were filled in. */
    ReadOnlyObjectProperty<Optional<WhatIf>> whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** What can be undone. */
    History history() {
        return history;
    }

    /** What is good to know for whoever chooses the season. */
    public ReadOnlyObjectProperty<List<Text>> seasonHintsProperty() {
        return seasonHints.getReadOnlyProperty();
    }

    /** Quick, balanced or thorough; choosing one fills in its defaults. */
    @SuppressWarnings("unchecked") // the field of this setting
    public ObjectProperty<Preset> presetProperty() {
        return ((ChoiceField<Preset>) field(Settings.PRESET)).inputProperty();
    }

    /** Fills the form with settings. */
    public void use(ForecastSettings settings) {
        finding.supersede();
        remembering.supersede();
        filled = settings;
        filling = true;
        try {
            fields.values().forEach(field -> fill(field, settings));
        } finally {
            filling = false;
        }
        lastValid = Optional.empty();
        whatIf.set(Optional.empty());
        publish();
    }

    private static <T> void fill(Field<T> field, ForecastSettings settings) {
        field.set(settings.get(field.setting()));
    }

    /** Fills in what fits the data and the preset. */
    public void fillDefaults() {
        if (!filling) {
            Preset wanted = presetProperty().get();
            session.dataProperty().get().map(DataSet::series).ifPresent(series -> finding.submit(
                    outdated -> () -> defaults.apply(series, wanted), this::use, session.notices()::fail));
        }
    }

    private void dataChanged(Optional<DataSet> before, Optional<DataSet> after) {
        if (!before.map(DataSet::series).equals(after.map(DataSet::series))) {
            finding.supersede();
            fillDefaults();
        }
    }

    private void publish() {
        if (!filling) {
            Optional<ForecastSettings> now = settings();
            session.choose(now);
            seasonHints.set(hints(now));
            now.ifPresent(this::consider);
        }
    }

    private List<Text> hints(Optional<ForecastSettings> now) {
        return now.flatMap(settings -> session.dataProperty().get().map(data -> SeasonHints.of(data.series(),
                settings.seasons(), settings.network().window()))).orElse(List.of());
    }

    private void consider(ForecastSettings now) {
        Optional<ForecastSettings> before = lastValid;
        lastValid = Optional.of(now);
        remembering.supersede();
        List<SettingsDiff> changes = before.map(old -> SettingsDiff.between(List.of(old, now), List.copyOf(fields.keySet())))
                .orElse(List.of());
        Optional<DataSet> data = session.dataProperty().get();
        if (changes.size() == 1 && data.isPresent()) {
            Setting<?> setting = changes.getFirst().setting();
            WhatIf change = new WhatIf(setting,
                    Effects.of(setting, before.get(), now, data.get().series().axis().frequency()), Optional.empty());
            whatIf.set(Optional.of(change));
            remember(change, now, data.get());
        }
    }

    /** Adds what earlier runs gave; to tell whether they were on the same data takes a look at all values. */
    private void remember(WhatIf change, ForecastSettings now, DataSet data) {
        List<Run> runs = session.runsProperty().get().runs();
        Numbers format = numbers.get();
        if (!runs.isEmpty()) {
            remembering.submit(outdated -> () ->
                            EarlierRuns.with(change.setting(), now, comparable(runs, data, now), format),
                    earlier -> whatIf.set(Optional.of(new WhatIf(change.setting(), change.effect(), earlier))),
                    session.notices()::fail);
        }
    }

    private static List<Run> comparable(List<Run> runs, DataSet data, ForecastSettings now) {
        ForecastJob seen = data.job(now);
        DataFingerprint fingerprint = DataFingerprint.of(seen.target(), seen.covariates().all());
        return runs.stream().filter(run -> run.data().equals(fingerprint)
                && (run.origin().file().isEmpty() || SourcePath.of(run.origin().file()).equals(data.file()))).toList();
    }

    private Optional<ForecastSettings> settings() {
        Optional<ForecastSettings> settings = Optional.of(filled);
        for (Field<?> field : fields.values()) {
            settings = settings.flatMap(so -> with(so, field));
        }
        return settings;
    }

    private static <T> Optional<ForecastSettings> with(ForecastSettings settings, Field<T> field) {
        return field.value().map(value -> settings.with(field.setting(), value));
    }
}
