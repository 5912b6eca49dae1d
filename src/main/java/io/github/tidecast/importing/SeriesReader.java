package io.github.tidecast.importing;

import java.nio.file.Path;

/** Reads a file of a person. Implementations are stateless and may be used from any thread. */
public interface SeriesReader {

    /**
     * Reads a file. Never throws for what is in the file: what cannot be used comes back as
     * {@link ImportResult.Outcome#REJECT}.
     *
     * @param progress follows the reading and may cancel it; a cancelled reading is rejected with the code "cancelled"
     */
    ImportResult read(Path file, ImportOptions options, ImportProgress progress);
}
