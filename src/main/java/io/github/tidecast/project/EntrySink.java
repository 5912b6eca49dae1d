package io.github.tidecast.project;

import io.github.tidecast.files.AtomicFile;
import java.io.IOException;

/** Where the pieces of a project are written to. */
@FunctionalInterface
interface EntrySink {

    /** Writes a piece. */
    void put(String name, AtomicFile.Content content) throws IOException;
}
