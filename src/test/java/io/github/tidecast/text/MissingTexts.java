package io.github.tidecast.text;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Fails whatever test asks for a text that the bundles do not have: the program would show that a newer version had said
 * it, also where it is one of its own keys, put together from parts, that is missing.
 */
public final class MissingTexts implements BeforeAllCallback {

    /** Stands in texts that are meant to be missing. */
    static final String MEANT = "of-next-year";

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context
                && context.getTurboFilterList().stream().noneMatch(Failing.class::isInstance)) {
            context.addTurboFilter(new Failing());
        }
    }

    private static final class Failing extends TurboFilter {

        @Override
        public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params, Throwable cause) {
            if (format != null && logger.getName().equals(Texts.class.getName()) && !format.contains(MEANT)) {
                throw new AssertionError(format, cause);
            }
            return FilterReply.NEUTRAL;
        }
    }
}
