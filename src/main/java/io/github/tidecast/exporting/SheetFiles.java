package io.github.tidecast.exporting;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where rows of a workbook wait until it is complete: files of this user in the system's temporary folder. POI's own
 * choice is one folder for everybody, in which only the user who came first may write.
 */
final class SheetFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder(), prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder(), prefix).toFile();
    }

    /** Asked each time, as POI does. */
    private static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }
}
