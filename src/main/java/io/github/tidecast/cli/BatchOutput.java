package io.github.tidecast.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file that a batch fills, one series after the other: columns unique_id, step, yhat, lo, hi. A series is appended
 * whole as soon as it is there, so that a batch cut off goes on where it stopped; at the end the file is put in the
 * order of the manifest.
 */
final class BatchOutput {

    private static final String HEADER = "unique_id,step,yhat,lo,hi\n";

    private final Path file;
    private final double level;

    BatchOutput(Path file, double level) {
        this.file = file;
        this.level = level;
    }

    /**
     * Prepares the file: series complete already stay, remains of a broken one go.
     *
     * @return ids of the series that are there
     */
    Set<String> begin(List<BatchEntry> entries) throws SayableException {
        Map<String, List<String>> found = Files.exists(file) ? read() : new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        for (BatchEntry entry : entries) {
            if (found.getOrDefault(entry.id(), List.of()).size() == entry.horizon()) {
                done.add(entry.id());
            }
        }
        found.keySet().retainAll(done);
        replace(found.values().stream().flatMap(List::stream).toList());
        return done;
    }

    /** Appends a series. */
    void append(String id, Forecast forecast) throws SayableException {
        Band band = forecast.band(level).orElseThrow();
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < forecast.values().size(); k++) {
            lines.append(quoted(id)).append(',').append(k + 1).append(',').append(forecast.values().value(k))
                    .append(',').append(band.lower().value(k)).append(',').append(band.upper().value(k)).append('\n');
        }
        try {
            Files.writeString(file, lines, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** Puts the series into the order of the manifest. */
    void end(List<BatchEntry> entries) throws SayableException {
        Map<String, List<String>> found = read();
        List<String> lines = new ArrayList<>();
        for (BatchEntry entry : entries) {
            lines.addAll(found.getOrDefault(entry.id(), List.of()));
        }
        replace(lines);
    }

    private Map<String, List<String>> read() throws SayableException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String last = "";
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().detectBomHeader(true).allowMissingFields(true)
                .allowExtraFields(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                String id = row.getField(0);
                last = id;
                if (row.getFieldCount() == 5) {
                    found.computeIfAbsent(id, key -> new ArrayList<>()).add(quoted(id) + ","
                            + String.join(",", row.getFields().subList(1, 5)) + "\n");
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            throw unwritable(failure);
        }
        if (!endsWithLine()) {
            found.remove(last);
        }
        return found;
    }

    /** A last line without an end was cut off, and its last number with it. */
    private boolean endsWithLine() throws SayableException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - 1));
            return bytes.read() == '\n';
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private void replace(List<String> lines) throws SayableException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(beside)) {
                writer.write(HEADER);
                for (String line : lines) {
                    writer.write(line);
                }
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private static String quoted(String id) {
        return id.matches("[^,\"\r\n]*") ? id : '"' + id.replace("\"", "\"\"") + '"';
    }

    private SayableException unwritable(Exception failure) {
        return new SayableException(Text.of("cli.batch.unwritable", file.toString()), failure);
    }
}
