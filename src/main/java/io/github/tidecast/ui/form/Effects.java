package io.github.tidecast.ui.form;

import io.github.tidecast.forecast.StepWords;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.forecast.settings.Limit;
import io.github.tidecast.forecast.settings.NetworkSettings;
import io.github.tidecast.forecast.settings.Preparation;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FrequencyWords;
import java.util.Locale;
import java.util.stream.Collectors;

/** What settings do, in plain words for people who know their data but no networks. */
final class Effects {

    private Effects() {
    }

    /**
     * What a changed setting does.
     *
     * @param setting   key of its name
     * @param frequency step of the series, in which lengths are said
     */
    static Text of(String setting, ForecastSettings before, ForecastSettings now, Frequency frequency) {
        for (Limit limit : Limit.values()) {
            if (limit.label().key().equals(setting)) {
                return of(limit, before, now, frequency);
            }
        }
        Preparation preparation = now.preparation();
        return switch (setting) {
            case "project.setting.role" -> choice("ui.whatif.role.", now.role());
            case "project.setting.transform" -> choice("ui.whatif.transform.", preparation.transform());
            case "project.setting.season-treatment" -> choice("ui.whatif.treatment.", preparation.season());
            case "project.setting.bound" -> choice("ui.whatif.bound.", preparation.bound());
            case "project.setting.gaps" -> choice("ui.whatif.gaps.", preparation.gaps());
            case "project.setting.outliers" -> choice("ui.whatif.outliers.", preparation.outliers());
            case "project.setting.calendar" -> Text.of(preparation.calendarInputs()
                    ? "ui.whatif.calendar.with" : "ui.whatif.calendar.without");
            default -> choice("ui.whatif.preset.", now.preset());
        };
    }

    private static Text of(Limit limit, ForecastSettings before, ForecastSettings now, Frequency frequency) {
        NetworkSettings network = now.network();
        NetworkSettings old = before.network();
        return switch (limit) {
            case HORIZON -> Text.of("ui.whatif.horizon", StepWords.counted(now.horizon(), frequency));
            case SEASON -> now.seasons().isEmpty() ? Text.of("ui.whatif.no-season")
                    : Text.of("ui.whatif.season", now.seasons().stream().map(String::valueOf)
                            .collect(Collectors.joining(", ")), FrequencyWords.steps(frequency));
            case WINDOW -> Text.of("ui.whatif.window", StepWords.counted(network.window(), frequency));
            case HIDDEN -> Text.of(network.hidden() > old.hidden() ? "ui.whatif.more-units" : "ui.whatif.fewer-units");
            case LAYERS -> Text.of(network.layers() > old.layers() ? "ui.whatif.more-layers" : "ui.whatif.fewer-layers");
            case DROPOUT -> Text.of("ui.whatif.dropout", network.dropout());
            case LEARNING_RATE -> Text.of(network.learningRate() > old.learningRate()
                    ? "ui.whatif.larger-steps" : "ui.whatif.smaller-steps");
            case BATCH_SIZE -> Text.of("ui.whatif.batch-size", network.batchSize());
            case EPOCHS -> Text.of("ui.whatif.epochs", network.epochs());
            case PATIENCE -> Text.of("ui.whatif.patience", network.patience());
            case VALIDATION_SHARE -> Text.of("ui.whatif.validation-share", network.validationShare());
            case MEMBERS -> Text.of("ui.whatif.members", now.members());
            case ORIGINS -> Text.of("ui.whatif.origins", now.origins());
            case SPACING -> now.spacing() == 0 ? Text.of("ui.whatif.spread")
                    : Text.of("ui.whatif.spacing", StepWords.counted(now.spacing(), frequency));
            case SEED -> Text.of("ui.whatif.seed");
            case LEVEL -> throw new IllegalArgumentException("the form has no field for " + limit);
        };
    }

    private static Text choice(String stem, Enum<?> value) {
        return Text.of(stem + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
