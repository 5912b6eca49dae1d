package io.github.tidecast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private final Numbers english = new Numbers(Locale.US);
    private final Numbers german = new Numbers(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.71834;0.718", "22.87;22.9", "1241.6;1,242", "0.012345;0.0123", "0;0"})
    void significantDigitsKeepEveryDigitBeforeTheMark(double value, String words) {
        assertThat(english.significant(value, 3)).isEqualTo(words);
    }

    @Test
    void numbersFollowTheLocaleAndComeBack() {
        assertThat(german.plain(0.003)).isEqualTo("0,003");
        assertThat(german.parse("0,003")).hasValue(0.003);
        assertThat(german.parse("0.003")).hasValue(0.003);
        assertThat(english.parse("1e-3")).hasValue(0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1,000", "1.2.3", "NaN", "0x10", "1e9999"})
    void whatIsNoNumberIsNone(String input) {
        assertThat(english.parse(input)).isEmpty();
    }

    @Test
    void percentagesAreWrittenAsInTheTexts() {
        assertThat(english.percent(97.64)).isEqualTo("97.6\u00a0%");
        assertThat(new Numbers(Locale.SIMPLIFIED_CHINESE).percent(80)).isEqualTo("80%");
    }

    @Test
    void durationsReadAsAClock() {
        assertThat(Numbers.duration(7.4)).isEqualTo("0:07");
        assertThat(Numbers.duration(3_723)).isEqualTo("1:02:03");
    }
}
