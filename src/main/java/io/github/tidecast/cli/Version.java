package io.github.tidecast.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of Tidecast, which Maven writes into the program. */
public final class Version {

    /** As in {@code 1.0.0}. */
    public static final String NUMBER = read();

    private Version() {
    }

    private static String read() {
        try (InputStream stream = Version.class.getResourceAsStream("/io/github/tidecast/version.properties")) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
