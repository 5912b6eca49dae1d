package io.github.tidecast.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"0.71834;0.718", "22.87;22.9", "1241.6;1,242", "0.012345;0.0123", "0;0",
        "0.99996;1.00", "999.96;1,000", "1.2345e-9;1.23E-9", "-4.2e-13;-4.20E-13", "0.00012;0.000120", "3.5e17;3.50E17",
        "123456789;123,456,789"})
    void valuesOfEverySizeShowTheirDigits(double value, String words) {
        assertThat(Figures.significant(Locale.US, value, 3)).isEqualTo(words);
    }

    @Test
    void valuesBesideEachOtherHaveTheSameDecimals() {
        NumberFormat small = Figures.format(Locale.US, 2.4e-9, Figures.decimals(2.4e-9, 5));
        assertThat(small.format(2.4e-9)).isEqualTo("2.4000E-9");
        assertThat(small.format(1.25e-10)).isEqualTo("1.2500E-10");
        NumberFormat usual = Figures.format(Locale.US, 1234.5, Figures.decimals(1234.5, 5));
        assertThat(usual.format(1234.56)).isEqualTo("1,234.6");
        assertThat(usual.format(0.25)).isEqualTo("0.2");
        assertThat(Figures.format(Locale.US, 0, 2).format(0)).isEqualTo("0.00");
    }

    /** A number inside a sentence, where the sentence does not say how it is written. */
    @Test
    void sentencesSayTinyNumbersToo() {
        assertThat(new Texts(Locale.ENGLISH).say("importing.names", 1.5e-9)).isEqualTo("1.50E-9");
        assertThat(new Texts(Locale.ENGLISH).say("importing.names", 12.25)).isEqualTo("12.25");
    }
}
