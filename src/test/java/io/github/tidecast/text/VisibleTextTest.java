package io.github.tidecast.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @Test
    void writesWhatATerminalWouldObeyAsCodes() {
        assertThat(VisibleText.line("a\u001B[31mb\u009Bc\u0007\u007F\n\t")).isEqualTo(
                "a\\u001B[31mb\\u009Bc\\u0007\\u007F\\u000A\\u0009");
        assertThat(VisibleText.lines("a\n\tb\u001B\u202Ec\u2069")).isEqualTo("a\n\tb\\u001B\\u202Ec\\u2069");
        assertThat(VisibleText.line("a\u2028b\u2029\u2066")).isEqualTo("a\\u2028b\\u2029\\u2066");
    }

    @Test
    void leavesLettersOfAllScripts() {
        assertThat(VisibleText.line("销量 👩‍🔬 شهر می‌خواهم")).isEqualTo("销量 👩‍🔬 شهر می‌خواهم");
    }

    @Test
    void sentencesShowNamesSo() {
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(new Texts(locale).say("worker.device.no-add-on", "x\n\u001B]52;c;aGk=\u0007"))
                    .contains("x\\u000A\\u001B]52;c;aGk=\\u0007").doesNotContain("\u001B");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", " =1+1", "\u00A0=1", "\u200B=1", "\uFEFF@x", "\t=1", "-2+3", "'=1", "\uFF1D1", "\u0001=1"})
    void formulasAreInert(String formula) {
        assertThat(InertText.of(formula)).isEqualTo("'" + formula);
    }

    @Test
    void otherTextsStayAndDifferentOnesStayDifferent() {
        List<String> plain = List.of("", " ", "a=b", "'quoted'", "5", "销量");
        assertThat(plain).allSatisfy(text -> assertThat(InertText.of(text)).isEqualTo(text));
        assertThat(InertText.of("=1")).isNotEqualTo(InertText.of("'=1"));
    }
}
