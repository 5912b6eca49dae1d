package io.github.tidecast.log;

import ch.qos.logback.classic.pattern.TargetLengthBasedClassNameAbbreviator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import io.github.tidecast.text.VisibleText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * An entry of the log: one line with time, number of the process, thread, level, logger and message, then the stack
 * trace, indented. Names from a stranger's file can neither begin a line nor hide anything, and digits are ASCII in
 * every language, because programs read here.
 */
final class LogLine extends LayoutBase<ILoggingEvent> {

    private static final int LOGGER_LENGTH = 30;

    private final DateTimeFormatter time =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private final TargetLengthBasedClassNameAbbreviator names =
            new TargetLengthBasedClassNameAbbreviator(LOGGER_LENGTH);
    private final String process;

    /**
     * Lines of a process.
     *
     * @param process its number
     */
    LogLine(long process) {
        this.process = Long.toString(process);
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(256);
        line.append(time.format(Instant.ofEpochMilli(event.getTimeStamp()))).append(' ').append(process).append(" [")
                .append(VisibleText.line(event.getThreadName())).append("] ").append(event.getLevel());
        line.append(" ".repeat(Math.max(0, 5 - event.getLevel().toString().length()))).append(' ')
                .append(names.abbreviate(event.getLoggerName())).append(" - ")
                .append(VisibleText.line(String.valueOf(event.getFormattedMessage()))).append('\n');
        if (event.getThrowableProxy() != null) {
            ThrowableProxyUtil.asString(event.getThrowableProxy()).lines().forEach(row ->
                    line.append('\t').append(VisibleText.line(row.strip())).append('\n'));
        }
        return line.toString();
    }
}
