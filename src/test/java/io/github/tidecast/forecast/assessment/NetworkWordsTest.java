package io.github.tidecast.forecast.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NetworkWordsTest {

    private static List<String> say(double weight, boolean asked, double... earlier) {
        return NetworkWords.of(weight, earlier, asked).stream().map(new Texts(Locale.ENGLISH)::say).toList();
    }

    @Test
    void theBacktestAndTheForecastAreToldApart() {
        assertThat(say(0, true, 0, 0)).containsExactly(
                "The LSTM did not improve on the backbone: it entered neither the backtest nor the forecast.");
        assertThat(say(0, true, 0, 0.31)).containsExactly("The LSTM has not improved on the backbone of late "
                + "and does not enter the forecast; in the backtest it counted for 0 to 31 %.");
        assertThat(say(0.25, true, 0.25, 0.25)).containsExactly(
                "The LSTM counts for 25 % of the forecast, the backbone for the rest.");
        assertThat(say(0.4, true, 0.25, 0.25)).containsExactly("The LSTM counts for 40 % of the forecast, "
                + "the backbone for the rest; in the backtest it counted for 25 %.");
    }

    @Test
    void whereOneMethodStandsForTheBlendOnlyTheBacktestIsToldOf() {
        assertThat(say(0, false, 0, 0)).isEmpty();
        assertThat(say(0.2, false, 0.1, 0.3)).containsExactly(
                "In the backtest the LSTM counted for 10 to 30 % of the blend.");
    }
}
