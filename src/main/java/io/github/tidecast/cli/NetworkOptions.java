package io.github.tidecast.cli;

import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Seasons;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkRole;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.OutlierTreatment;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The settings that can be given as options; what is not given follows from the data. */
final class NetworkOptions {

    @Option(names = "--preset", paramLabel = "quick|balanced|thorough", descriptionKey = "cli.option.preset")
    private Preset preset = Preset.BALANCED;

    @Option(names = "--season", paramLabel = "N", descriptionKey = "cli.option.season")
    private Optional<Integer> season;

    @Option(names = "--window", paramLabel = "N", descriptionKey = "cli.option.window")
    private Optional<Integer> window;

    @Option(names = "--hidden", paramLabel = "N", descriptionKey = "cli.option.hidden")
    private Optional<Integer> hidden;

    @Option(names = "--layers", paramLabel = "N", descriptionKey = "cli.option.layers")
    private Optional<Integer> layers;

    @Option(names = "--dropout", paramLabel = "X", descriptionKey = "cli.option.dropout")
    private Optional<Double> dropout;

    @Option(names = "--learning-rate", paramLabel = "X", descriptionKey = "cli.option.learning-rate")
    private Optional<Double> learningRate;

    @Option(names = "--batch-size", paramLabel = "N", descriptionKey = "cli.option.batch-size")
    private Optional<Integer> batchSize;

    @Option(names = "--epochs", paramLabel = "N", descriptionKey = "cli.option.epochs")
    private Optional<Integer> epochs;

    @Option(names = "--patience", paramLabel = "N", descriptionKey = "cli.option.patience")
    private Optional<Integer> patience;

    @Option(names = "--validation-share", paramLabel = "X", descriptionKey = "cli.option.validation-share")
    private Optional<Double> validationShare;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.seed")
    private Optional<Long> seed;

    @Option(names = "--role", paramLabel = "auto|network-only|backbone-only", converter = RoleConverter.class,
            descriptionKey = "cli.option.role")
    private Optional<NetworkRole> role;

    @Option(names = "--outliers", paramLabel = "auto|keep", descriptionKey = "cli.option.outliers")
    private Optional<OutlierTreatment> outliers;

    @Option(names = "--origins", paramLabel = "N", descriptionKey = "cli.option.origins")
    private Optional<Integer> origins;

    @Option(names = "--origin-spacing", paramLabel = "N", descriptionKey = "cli.option.origin-spacing")
    private Optional<Integer> spacing;

    @Option(names = "--level", paramLabel = "PERCENT", descriptionKey = "cli.option.level")
    private Optional<Double> level;

    /** The level asked for besides the usual ones. */
    Optional<Double> level() {
        return level;
    }

    /**
     * Complete settings for a series.
     *
     * @param horizon points to forecast; what people plan for at its frequency unless given
     *
     * @throws ExitException if a value lies outside its limits
     */
    ForecastSettings settings(TimeSeries target, Optional<Integer> horizon) throws ExitException {
        if (season.isPresent() && season.get() != 1) {
            check(Limit.SEASON, season.get());
        }
        List<Integer> seasons = season.isEmpty() ? Seasons.detect(target)
                : season.filter(length -> length > 1).stream().toList();
        ForecastSettings usual = horizon.isPresent()
                ? Defaults.forSeries(target, preset, (int) check(Limit.HORIZON, horizon.get()), seasons)
                : Defaults.forSeries(target, preset, seasons);
        return new ForecastSettings(preset, usual.horizon(), usual.seasons(), preparation(usual.preparation()),
                role.orElse(usual.role()),
                network(usual.network()), usual.members(),
                (int) checked(Limit.ORIGINS, origins, usual.origins()), levels(usual.levels()),
                (int) checked(Limit.SPACING, spacing, usual.spacing()));
    }

    private Preparation preparation(Preparation usual) {
        return new Preparation(usual.transform(), usual.season(), usual.calendarInputs(), usual.bound(), usual.gaps(),
                outliers.orElse(usual.outliers()));
    }

    private NetworkSettings network(NetworkSettings usual) throws ExitException {
        return new NetworkSettings(
                (int) checked(Limit.WINDOW, window, usual.window()),
                (int) checked(Limit.HIDDEN, hidden, usual.hidden()),
                (int) checked(Limit.LAYERS, layers, usual.layers()),
                checked(Limit.DROPOUT, dropout, usual.dropout()),
                checked(Limit.LEARNING_RATE, learningRate, usual.learningRate()),
                (int) checked(Limit.BATCH_SIZE, batchSize, usual.batchSize()),
                (int) checked(Limit.EPOCHS, epochs, usual.epochs()),
                (int) checked(Limit.PATIENCE, patience, usual.patience()),
                checked(Limit.VALIDATION_SHARE, validationShare, usual.validationShare()),
                (long) checked(Limit.SEED, seed, usual.seed()));
    }

    private List<Double> levels(List<Double> usual) throws ExitException {
        TreeSet<Double> all = new TreeSet<>(usual);
        if (level.isPresent()) {
            all.add(check(Limit.LEVEL, level.get()));
        }
        return List.copyOf(all);
    }

    private static double checked(Limit limit, Optional<? extends Number> given, double usual) throws ExitException {
        return given.isPresent() ? check(limit, given.get().doubleValue()) : usual;
    }

    private static double check(Limit limit, double value) throws ExitException {
        try {
            return limit.checkInput(value);
        } catch (SayableException outside) {
            throw ExitException.usage(outside.text());
        }
    }
}
