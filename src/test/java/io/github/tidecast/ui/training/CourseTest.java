package io.github.tidecast.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.EpochReport;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import io.github.tidecast.ui.session.TrainingState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTest {

    /** One network validated, best after 13 epochs, and trained again on everything for 13. */
    private static final List<EpochReport> REPORTS = List.of(report(1, 12, 0.5, 12), report(1, 13, 0.4, 13),
            report(1, 60, 0.6, 13), report(2, 13, Double.NaN, 13), report(2, 60, Double.NaN, 60));

    @Test
    void thePanelNamesTheBestEpochOfTheCurveInFront() {
        String said = say(new Course(TrainingState.DONE, REPORTS, Optional.of(result(false, REPORTS)))
                .progress().orElseThrow());
        assertThat(said).contains("best epoch 13").startsWith("2 networks");
        assertThat(LossCurves.front(REPORTS).orElseThrow().getLast().bestEpoch()).isEqualTo(13);
        assertThat(say(new Course(TrainingState.RUNNING, REPORTS, Optional.empty()).progress().orElseThrow()))
                .contains("best 13");
    }

    @Test
    void theStateIsThatOfTheRunOnScreen() {
        assertThat(state(TrainingState.IDLE, Optional.of(result(false, REPORTS)))).isEqualTo("done");
        assertThat(state(TrainingState.IDLE, Optional.of(result(true, REPORTS)))).isEqualTo("stopped early");
        assertThat(state(TrainingState.IDLE, Optional.empty())).isEqualTo("not started");
        assertThat(state(TrainingState.FAILED, Optional.of(result(false, REPORTS)))).isEqualTo("failed");
        assertThat(state(TrainingState.RUNNING, Optional.of(result(false, REPORTS)))).isEqualTo("running");
    }

    @ParameterizedTest
    @EnumSource(value = TrainingState.class, names = {"PREPARING", "RUNNING", "STOPPING"})
    void whileItRunsNobodyIsAskedToTrain(TrainingState state) {
        assertThat(new Course(state, List.of(), Optional.of(result(false, REPORTS))).withoutCurve())
                .isEqualTo(Text.of("ui.training.before-first"));
    }

    @Test
    void aForecastWithoutANetworkSaysSo() {
        assertThat(new Course(TrainingState.DONE, List.of(), Optional.of(result(false, List.of()))).withoutCurve())
                .isEqualTo(Text.of("ui.training.no-network"));
        assertThat(new Course(TrainingState.IDLE, List.of(), Optional.empty()).withoutCurve())
                .isEqualTo(Text.of("ui.training.empty"));
    }

    @Test
    void thatNothingWasLearnedIsSaidOfTheTrainingOnScreenOnly() {
        ForecastResult result = result(false, REPORTS);
        assertThat(new Course(TrainingState.DONE, REPORTS, Optional.of(result)).remark()).isPresent();
        assertThat(new Course(TrainingState.RUNNING, REPORTS, Optional.of(result)).remark()).isEmpty();
        assertThat(new Course(TrainingState.FAILED, REPORTS.subList(0, 1), Optional.of(result)).remark()).isEmpty();
    }

    private static String state(TrainingState state, Optional<ForecastResult> result) {
        return say(new Course(state, REPORTS, result).stateInWords());
    }

    private static String say(Text text) {
        return new Texts(Locale.ENGLISH).say(text);
    }

    private static EpochReport report(int member, int epoch, double validation, int best) {
        return new EpochReport(member, 2, epoch, 60, 0.4, validation, best, 1, 2);
    }

    private static ForecastResult result(boolean stopped, List<EpochReport> epochs) {
        TimeSeries series = new TimeSeries("x", TimeAxis.index(30), new double[30]);
        return new ForecastResult(new Forecast(series, List.of(), series, Optional.empty(), 0, Method.LAST_VALUE.label()),
                new Backtest(List.of()), List.of(new Accuracy(Method.NETWORK, Map.of())),
                new Verdict(Verdict.Kind.UNTESTED, List.of(Text.of("ui.raw", "untested"))), epochs,
                Defaults.forSeries(series, Preset.QUICK),
                List.of(StepKind.NOTHING_LEARNED.say()), stopped, List.of(),
                new Device("CPU", false, 1, false, ""), 3);
    }
}
