package io.github.tidecast.project.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run, without its networks, which have a piece of their own.
 *
 * @param methods forecasts of the other methods; files of format 1 have none
 * @param fit     what was fitted together with the networks; empty without networks, and in files of older versions,
 *                where it is fitted again when it is asked for
 */
public record ResultForm(ForecastForm forecast, BacktestForm backtest, List<AccuracyForm> accuracy, VerdictForm verdict,
                         List<EpochForm> epochs, ForecastSettings settings, List<Text> steps, boolean stopped,
                         DeviceForm device, double seconds, Optional<List<MethodForm>> methods,
                         @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FitForm> fit) {

    /** The form of a result; its networks are left out. */
    public static ResultForm of(ForecastResult result) {
        return new ResultForm(ForecastForm.of(result.forecast()), BacktestForm.of(result.backtest()),
                AccuracyForm.of(result.accuracy()), VerdictForm.of(result.verdict()),
                result.epochs().stream().map(EpochForm::of).toList(), result.settings(), result.steps(),
                result.stopped(), DeviceForm.of(result.device()), result.seconds(),
                Optional.of(result.methods().stream().map(MethodForm::of).toList()),
                result.fitted().map(FitForm::of));
    }

    /**
     * The result, without networks.
     *
     * @throws IllegalArgumentException if its parts do not fit
     */
    public ForecastResult result() {
        return new ForecastResult(forecast.forecast(), backtest.backtest(), AccuracyForm.table(accuracy),
                verdict.verdict(), epochs.stream().map(EpochForm::report).toList(), settings, steps, stopped, List.of(),
                device.device(), seconds, methods.orElse(List.of()).stream()
                        .flatMap(method -> method.forecast().stream()).toList(), fit.flatMap(FitForm::model));
    }
}
