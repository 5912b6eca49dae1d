package io.github.tidecast.exporting;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * Where a forecast comes from.
 *
 * @param source  name of the file of the data, without its folder
 * @param made    when the forecast was made
 * @param version of Tidecast
 */
public record Provenance(String source, LocalDateTime made, String version) {

    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(version, "version");
    }
}
