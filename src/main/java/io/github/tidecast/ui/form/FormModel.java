package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.SeasonHints;
import io.github.tidecast.forecast.settings.Bound;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.forecast.settings.SeasonTreatment;
import io.github.tidecast.forecast.settings.Transform;
import io.github.tidecast.project.DataFingerprint;
import io.github.tidecast.project.Run;
import io.github.tidecast.project.SettingsDiff;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The form: yields one immutable settings object, or none while a field is not valid, never half a state. Defaults come
 * with the data and with the preset.
 */
public final class FormModel {

    private static final List<Limit> FIELDS = List.of(Limit.HORIZON, Limit.WINDOW, Limit.HIDDEN, Limit.LAYERS,
            Limit.DROPOUT, Limit.LEARNING_RATE, Limit.BATCH_SIZE, Limit.EPOCHS, Limit.PATIENCE,
            Limit.VALIDATION_SHARE, Limit.SEED, Limit.MEMBERS, Limit.ORIGINS,
            Limit.SPACING);

    private final Session session;
    private final BiFunction<TimeSeries, Preset, ForecastSettings> defaults;
    private final Supplier<Numbers> numbers;
    private final LatestTask<ForecastSettings> finding;
    private final Map<Limit, NumberField> fields = new EnumMap<>(Limit.class);
    private final SeasonField seasons = new SeasonField();
    private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.BALANCED);
    private final ObjectProperty<NetworkRole> role = new SimpleObjectProperty<>(NetworkRole.AUTO);
    private final ObjectProperty<Transform> transform = new SimpleObjectProperty<>(Transform.AUTO);
    private final ObjectProperty<SeasonTreatment> season = new SimpleObjectProperty<>(SeasonTreatment.AUTO);
    private final ObjectProperty<Bound> bound = new SimpleObjectProperty<>(Bound.AUTO);
    private final ObjectProperty<GapFilling> gaps = new SimpleObjectProperty<>(GapFilling.SEASONAL);
    private final ObjectProperty<OutlierTreatment> outliers = new SimpleObjectProperty<>(OutlierTreatment.AUTO);
    private final BooleanProperty calendar = new SimpleBooleanProperty(true);
    private List<Double> levels = ForecastSettings.DEFAULT_LEVELS;
    private final ReadOnlyObjectWrapper<Optional<WhatIf>> whatIf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Text>> seasonHints = new ReadOnlyObjectWrapper<>(List.of());
    private final History history;
    private Optional<ForecastSettings> lastValid = Optional.empty();
    private boolean filling;

    /**
     * The form of a session.
     *
     * @param defaults   settings that fit a series; may take a while, for it looks for seasons
     * @param numbers    the user's number format
     * @param background runs the search for defaults
     */
    public FormModel(Session session, BiFunction<TimeSeries, Preset, ForecastSettings> defaults,
                     Supplier<Numbers> numbers, Executor background) {
        this.session = session;
        this.finding = new LatestTask<>(background, Platform::runLater);
        this.defaults = defaults;
        this.numbers = numbers;
        for (Limit limit : FIELDS) {
            NumberField field = new NumberField(limit, numbers);
            field.inputProperty().subscribe((before, typed) -> publish());
            fields.put(limit, field);
        }
        seasons.inputProperty().subscribe((before, typed) -> publish());
        Stream.of(role, transform, season, bound, gaps, outliers, calendar)
                .forEach(choice -> choice.subscribe((before, chosen) -> publish()));
        preset.subscribe((before, after) -> fillDefaults());
        session.dataProperty().subscribe((before, after) -> dataChanged(before, after));
        session.settingsWantedProperty().subscribe(wanted -> wanted.ifPresent(settings -> {
            session.settingsWantedProperty().set(Optional.empty());
            use(settings);
        }));
        history = new History(session);
    }

    /** The field of a numeric setting. */
    public NumberField field(Limit limit) {
        return fields.get(limit);
    }

    /** What the last change of a single setting means; empty after all were filled in. */
    ReadOnlyObjectProperty<Optional<WhatIf>> whatIfProperty() {
        return whatIf.getReadOnlyProperty();
    }

    /** What can be undone. */
    History history() {
        return history;
    }

    /** The season lengths. */
    public SeasonField seasons() {
        return seasons;
    }

    /** What is good to know for whoever chooses the season. */
    public ReadOnlyObjectProperty<List<Text>> seasonHintsProperty() {
        return seasonHints.getReadOnlyProperty();
    }

    /** Quick, balanced or thorough; choosing one fills in its defaults. */
    public ObjectProperty<Preset> presetProperty() {
        return preset;
    }

    /** How much the network may decide. */
    public ObjectProperty<NetworkRole> roleProperty() {
        return role;
    }

    /** Reshaping of the values. */
    public ObjectProperty<Transform> transformProperty() {
        return transform;
    }

    /** What is done about seasons. */
    public ObjectProperty<SeasonTreatment> seasonProperty() {
        return season;
    }

    /** Whether forecasts may be negative. */
    public ObjectProperty<Bound> boundProperty() {
        return bound;
    }

    /** Filling of gaps for the fit. */
    public ObjectProperty<GapFilling> gapsProperty() {
        return gaps;
    }

    /** Whether values unlike all others are left out of the fit. */
    public ObjectProperty<OutlierTreatment> outliersProperty() {
        return outliers;
    }

    /** Whether the calendar is an input. */
    public BooleanProperty calendarProperty() {
        return calendar;
    }

    /** Fills the form with settings. */
    public void use(ForecastSettings settings) {
        finding.supersede();
        filling = true;
        NetworkSettings network = settings.network();
        preset.set(settings.preset());
        seasons.set(settings.seasons());
        role.set(settings.role());
        transform.set(settings.preparation().transform());
        season.set(settings.preparation().season());
        bound.set(settings.preparation().bound());
        gaps.set(settings.preparation().gaps());
        outliers.set(settings.preparation().outliers());
        calendar.set(settings.preparation().calendarInputs());
        levels = settings.levels();
        set(Limit.HORIZON, settings.horizon());
        set(Limit.WINDOW, network.window());
        set(Limit.HIDDEN, network.hidden());
        set(Limit.LAYERS, network.layers());
        set(Limit.DROPOUT, network.dropout());
        set(Limit.LEARNING_RATE, network.learningRate());
        set(Limit.BATCH_SIZE, network.batchSize());
        set(Limit.EPOCHS, network.epochs());
        set(Limit.PATIENCE, network.patience());
        set(Limit.VALIDATION_SHARE, network.validationShare());
        set(Limit.SEED, network.seed());
        set(Limit.MEMBERS, settings.members());
        set(Limit.ORIGINS, settings.origins());
        set(Limit.SPACING, settings.spacing());
        filling = false;
        lastValid = Optional.empty();
        whatIf.set(Optional.empty());
        publish();
    }

    /** Fills in what fits the data and the preset. */
    public void fillDefaults() {
        if (!filling) {
            Preset wanted = preset.get();
            session.dataProperty().get().map(DataSet::series).ifPresent(series -> finding.submit(
                    outdated -> () -> defaults.apply(series, wanted), this::use, session.notices()::fail));
        }
    }

    private void dataChanged(Optional<DataSet> before, Optional<DataSet> after) {
        if (!before.map(DataSet::series).equals(after.map(DataSet::series))) {
            finding.supersede();
            session.settingsProperty().set(Optional.empty());
            fillDefaults();
        }
    }

    private void set(Limit limit, double value) {
        fields.get(limit).set(value);
    }

    private void publish() {
        if (!filling) {
            Optional<ForecastSettings> now = settings();
            session.settingsProperty().set(now);
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
        List<SettingsDiff> changes = before.map(old -> SettingsDiff.between(List.of(old, now))).orElse(List.of());
        Optional<DataSet> data = session.dataProperty().get();
        if (changes.size() == 1 && data.isPresent()) {
            String setting = changes.getFirst().label().key();
            whatIf.set(Optional.of(new WhatIf(setting,
                    Effects.of(setting, before.get(), now, data.get().series().axis().frequency()),
                    EarlierRuns.with(setting, now, comparable(data.get()), numbers.get()))));
        }
    }

    private List<Run> comparable(DataSet data) {
        List<Run> runs = session.runsProperty().get().runs();
        if (runs.isEmpty()) {
            return runs;
        }
        ForecastJob seen = data.job(lastValid.orElseThrow());
        DataFingerprint fingerprint = DataFingerprint.of(seen.target(), seen.inputs());
        return runs.stream().filter(run -> run.data().equals(fingerprint)
                && (run.origin().file().isEmpty() || run.origin().file().equals(data.file().toString()))).toList();
    }

    private Optional<ForecastSettings> settings() {
        boolean valid = seasons.complaintProperty().get().isEmpty()
                && fields.values().stream().allMatch(field -> field.value().isPresent());
        if (!valid) {
            return Optional.empty();
        }
        NetworkSettings network = new NetworkSettings(whole(Limit.WINDOW), whole(Limit.HIDDEN), whole(Limit.LAYERS),
                value(Limit.DROPOUT), value(Limit.LEARNING_RATE), whole(Limit.BATCH_SIZE), whole(Limit.EPOCHS),
                whole(Limit.PATIENCE), value(Limit.VALIDATION_SHARE), (long) value(Limit.SEED));
        Preparation preparation = new Preparation(transform.get(), season.get(), calendar.get(), bound.get(),
                gaps.get(), outliers.get());
        return Optional.of(new ForecastSettings(preset.get(), whole(Limit.HORIZON), seasons.seasons(), preparation,
                role.get(), network, whole(Limit.MEMBERS), whole(Limit.ORIGINS), levels,
                whole(Limit.SPACING)));
    }

    private double value(Limit limit) {
        return fields.get(limit).value().orElseThrow();
    }

    private int whole(Limit limit) {
        return (int) value(limit);
    }
}
