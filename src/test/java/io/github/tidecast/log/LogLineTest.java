package io.github.tidecast.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static final String FORGED = "2026-01-01 00:00:00.000 1 [main] ERROR forged - all data were sent away";

    @Test
    void namesForgeNoLineAndGiveTheTerminalNoOrders() {
        String line = line("Series a\n" + FORGED + "\r\u001B]0;title\u0007\u009B31m\u202Efdp.exe\u2066\u2028 failed",
                new IllegalStateException("in b\n" + FORGED + "\u001B[2J", new IllegalArgumentException("c\n" + FORGED)));
        assertThat(line.chars().filter(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0x7F)).isEmpty();
        assertThat(line.lines().filter(one -> !one.startsWith("\t"))).hasSize(1);
        assertThat(line).contains("Series a\\u000A" + FORGED + "\\u000D\\u001B]0;title\\u0007\\u009B31m\\u202Efdp.exe")
                .contains("\tjava.lang.IllegalStateException: in b\n").contains("LogLineTest");
    }

    @Test
    void lettersOfAllScriptsStay() {
        assertThat(line("销量 Größe مبيعات שלום", null)).contains("销量 Größe مبيعات שלום");
    }

    @Test
    void digitsAreAsciiInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"ar-EG", "ar-SA-u-nu-arab", "th-TH-u-nu-thai", "fa-IR"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(line("up", null)).as(language).matches("[\\d-]{10} [\\d:.]{12} 4711 \\[main] INFO  a.b.C - up\n");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String line(String message, Throwable failure) {
        LoggerContext context = new LoggerContext();
        LoggingEvent event = new LoggingEvent(LogLineTest.class.getName(), context.getLogger("a.b.C"), Level.INFO,
                message, failure, new Object[0]);
        event.setThreadName("main");
        return new LogLine(4711).doLayout(event);
    }
}
