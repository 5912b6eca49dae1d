package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Files that can be written, told by their ending. */
public enum ExportFormat {
    XLSX, CSV, JSON, PNG, SVG, PDF;

    /** Formats of a forecast as a table. */
    public static final List<ExportFormat> TABLES = List.of(XLSX, CSV, JSON);
    /** The names of their files in the help of a command, whose annotations take constants only. */
    public static final String TABLE_NAMES = "F.xlsx|F.csv|F.json";
    /** Formats of a chart. */
    public static final List<ExportFormat> PICTURES = List.of(PNG, SVG, PDF);

    /** Its name for programs, as in {@code xlsx}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public Text label() {
        return Text.of("exporting.format." + id());
    }

    /** The ending of file names with its dot, as in {@code .xlsx}. */
    public String ending() {
        return "." + id();
    }

    /** The format of a file name, if its ending is known. */
    public static Optional<ExportFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /**
     * The format of a file name among those allowed.
     *
     * @throws SayableException naming the endings allowed
     */
    public static ExportFormat of(Path file, List<ExportFormat> allowed) throws SayableException {
        return of(file).filter(allowed::contains).orElseThrow(() -> new SayableException(
                Text.of("exporting.unknown-ending", String.valueOf(file.getFileName()),
                        allowed.stream().map(ExportFormat::ending).collect(Collectors.joining(", ")))));
    }
}
