package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.csv.CsvFile;
import io.github.tidecast.importing.csv.CsvGridReader;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens a file by what it contains, whatever its name says. */
final class Sources {

    private Sources() {
    }

    static Source open(Path file, ImportOptions options, ReadGuard guard) throws IOException, SayableException {
        CsvFile csv = CsvGridReader.read(file, options, guard);
        return new Source(csv.grid(), Optional.of(csv.encoding().name()),
                csv.dialect().delimited() ? Optional.of(csv.dialect().delimiter()) : Optional.empty(),
                Optional.empty(), List.of(), false);
    }
}
