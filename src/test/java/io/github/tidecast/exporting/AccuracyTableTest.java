package io.github.tidecast.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.StepKind;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccuracyTableTest {

    @Test
    void theRowOfANetworkThatLearnedNothingHasAStarAndANote() throws Exception {
        AccuracyTable table = new AccuracyTable(result(List.of(StepKind.NOTHING_LEARNED.say())),
                new Texts(Locale.ENGLISH));
        assertThat(List.of(table.name(0), table.name(1))).containsExactly("Tidecast", "LSTM alone *");
        assertThat(table.notes()).containsExactly("* The network learned nothing beyond its starting point: "
                + "what the row “LSTM alone” shows is the regression in each window.");
    }

    @Test
    void theRowOfANetworkThatLearnedHasNone() throws Exception {
        AccuracyTable table = new AccuracyTable(result(List.of()), new Texts(Locale.ENGLISH));
        assertThat(table.name(1)).isEqualTo("LSTM alone");
        assertThat(table.notes()).isEmpty();
    }

    @Test
    void theForecastComesFirstAndThenTheSimpleMethodsTheBestFirst() throws Exception {
        ForecastResult one = result(List.of());
        ForecastResult more = new ForecastResult(one.forecast(), one.backtest(), List.of(row(Method.TIDECAST),
                row(Method.COMBINATION), row(Method.NETWORK), row(Method.SEASONAL_NAIVE, 7), row(Method.LAST_VALUE, 9),
                row(Method.MEAN, 5), row(Method.THETA, 1)), one.verdict(), one.epochs(), one.settings(), List.of(),
                false, List.of(), one.device(), 1);
        AccuracyTable table = new AccuracyTable(more, new Texts(Locale.ENGLISH));
        assertThat(IntStream.range(0, table.rows()).mapToObj(table::name)).containsExactly("Tidecast", "Backbone",
                "LSTM alone", "Theta", "Mean", "Same month last year", "Last value");
    }

    private static ForecastResult result(List<Text> steps) throws Exception {
        ForecastResult one = Samples.document(Samples.passengers()).result();
        return new ForecastResult(one.forecast(), one.backtest(), List.of(row(Method.TIDECAST), row(Method.NETWORK)),
                one.verdict(), one.epochs(), one.settings(), steps, one.stopped(), one.networks(), one.device(),
                one.seconds());
    }

    private static Accuracy row(Method method) {
        return row(method, 2);
    }

    private static Accuracy row(Method method, double error) {
        return new Accuracy(method, Map.of(Measure.MAE, Score.of(error)));
    }
}
