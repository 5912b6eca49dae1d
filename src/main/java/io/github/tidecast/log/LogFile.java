package io.github.tidecast.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import io.github.tidecast.files.PrivateFolder;
import io.github.tidecast.files.ProgramFolders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Sends the log of the process to a file in the folder for logs, see {@link ProgramFolders}; without one that can be
 * written to there is no log.
 */
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final int DAYS_KEPT = 7;
    private static final String MOST_KEPT = "20MB";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Path folder = ProgramFolders.ofThisMachine().logs();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        if (isWritable(folder)) {
            root.addAppender(appender(context, folder));
        } else {
            root.setLevel(Level.OFF);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** A home that cannot be written to is no reason to fail, nor to write to the console. */
    private static boolean isWritable(Path folder) {
        try {
            PrivateFolder.create(folder);
        } catch (IOException readOnly) {
            return false;
        }
        return Files.isWritable(folder);
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, Path folder) {
        LogLine layout = new LogLine(ProcessHandle.current().pid());
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new PrivateAppender();
        appender.setContext(context);
        appender.setPrudent(true);
        appender.setEncoder(encoder);
        TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
        daily.setContext(context);
        daily.setParent(appender);
        daily.setFileNamePattern(folder.resolve("tidecast-%d{yyyy-MM-dd}.log").toString().replace('\\', '/'));
        daily.setMaxHistory(DAYS_KEPT);
        daily.setTotalSizeCap(FileSize.valueOf(MOST_KEPT));
        daily.start();
        appender.setRollingPolicy(daily);
        appender.start();
        return appender;
    }

    /** Each day's file is for the user alone from the start: names of files and series are in it. */
    private static final class PrivateAppender extends RollingFileAppender<ILoggingEvent> {
        @Override
        public void openFile(String file) throws IOException {
            PrivateFolder.createFile(Path.of(file));
            super.openFile(file);
        }
    }
}
