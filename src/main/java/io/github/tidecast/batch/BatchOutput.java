package io.github.tidecast.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.settings.Preset;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.series.Resampling;
import io.github.tidecast.text.InertText;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that a batch fills, one series after the other: columns unique_id, step, yhat, lo, hi. A series is appended
 * whole as soon as it is there, so that a batch cut off goes on where it stopped; at the end the file is put in the
 * order of the manifest. Beside it lies {@link BatchOrigin what it was made from}.
 */
public final class BatchOutput implements ResultSink {

    private static final Logger LOG = LoggerFactory.getLogger(BatchOutput.class);
    private static final String HEADER = "unique_id,step,yhat,lo,hi\n";

    private final DomainJson json = new DomainJson(BatchOrigin.MOST_BYTES);
    private final Path file;
    private final Path originFile;
    private final double level;
    private final Preset preset;
    private final Optional<Resampling> resampling;

    /**
     * The output of a batch.
     *
     * @param file       after all links
     * @param level      level of the interval in percent
     * @param preset     preset of the settings
     * @param resampling how points are gathered, if that was decided
     */
    public BatchOutput(Path file, double level, Preset preset, Optional<Resampling> resampling) {
        this.file = file;
        this.originFile = originOf(file);
        this.level = level;
        this.preset = preset;
        this.resampling = resampling;
    }

    /** The small file beside an output. */
    static Path originOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".batch");
    }

    /**
     * Prepares the file: series complete already stay, remains of a broken one and series that would come out
     * differently now go.
     *
     * @return ids of the series that are there
     * @throws SayableException if the file is not the output of this batch, or was made with other settings
     */
    public Set<String> begin(List<BatchEntry> entries) throws SayableException {
        BatchOrigin now = BatchOrigin.of(level, preset, resampling, entries);
        Map<String, List<String>> found = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        if (Files.exists(file)) {
            Map<String, String> made = origin(now).byId();
            found.putAll(read());
            Map<String, String> wanted = now.byId();
            if (!written(entries).containsAll(found.keySet())) {
                throw new RejectedException(Text.of("batch.other-series", file.toString()));
            }
            for (BatchEntry entry : entries) {
                if (found.getOrDefault(InertText.of(entry.id()), List.of()).size() == entry.horizon()
                        && Objects.equals(wanted.get(entry.id()), made.get(entry.id()))) {
                    done.add(entry.id());
                }
            }
        }
        found.keySet().retainAll(done.stream().map(InertText::of).toList());
        boolean anew = !Files.exists(file);
        if (anew) { // an output without its origin would be refused if this were cut off in between
            writeOrigin(now);
        }
        replace(file, HEADER, found.values().stream().flatMap(List::stream).toList());
        if (!anew) { // what is still in the output is as both origins say
            writeOrigin(now);
        }
        return done;
    }

    private void writeOrigin(BatchOrigin now) throws SayableException {
        replace(originFile, new String(json.write(now), StandardCharsets.UTF_8), List.of());
    }

    private static Set<String> written(List<BatchEntry> entries) {
        return entries.stream().map(entry -> InertText.of(entry.id())).collect(Collectors.toSet());
    }

    private BatchOrigin origin(BatchOrigin now) throws SayableException {
        BatchOrigin origin = readOrigin(file);
        if (!origin.sameSettings(now)) {
            throw new RejectedException(Text.of("batch.other-settings", file.toString(), origin.level(),
                    origin.preset().name().toLowerCase(Locale.ROOT),
                    origin.resampling().isEmpty() ? "" : " " + origin.resampling()));
        }
        return origin;
    }

    /** What lies beside the output; if it is anything else, the file named is not ours to replace. */
    private BatchOrigin readOrigin(Path named) throws SayableException {
        try {
            JsonNode tree = json.read(Files.newInputStream(originFile), JsonNode.class);
            if (tree instanceof ObjectNode fields && !fields.has(BatchOrigin.RESAMPLING)) {
                fields.put(BatchOrigin.RESAMPLING, "");
            }
            return json.read(tree, BatchOrigin.class);
        } catch (IOException failure) {
            LOG.warn("No origin of {}", file, failure);
            throw new RejectedException(Text.of("batch.no-output", named.toString()));
        }
    }

    @Override
    public synchronized void put(BatchEntry entry, ForecastResult result) throws SayableException {
        append(entry.id(), result.forecast());
    }

    private void append(String id, Forecast forecast) throws SayableException {
        Band band = forecast.band(level).orElseThrow();
        StringBuilder lines = new StringBuilder();
        for (int k = 0; k < forecast.values().size(); k++) {
            lines.append(cell(InertText.of(id))).append(',').append(k + 1).append(',').append(forecast.values().value(k))
                    .append(',').append(band.lower().value(k)).append(',').append(band.upper().value(k)).append('\n');
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            append(channel, ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** What could be written before a disk was full is taken back: the next series would go on in the middle of a line. */
    private static void append(FileChannel channel, ByteBuffer bytes) throws IOException {
        long end = channel.size();
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failure) {
            channel.truncate(end);
            throw failure;
        }
    }

    /** Puts the series into the order of the manifest. */
    public void end(List<BatchEntry> entries) throws SayableException {
        Map<String, List<String>> found = read();
        List<String> lines = new ArrayList<>();
        for (BatchEntry entry : entries) {
            lines.addAll(found.getOrDefault(InertText.of(entry.id()), List.of()));
        }
        replace(file, HEADER, lines);
    }

    private Map<String, List<String>> read() throws SayableException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String last = "";
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                String id = row.getField(0);
                last = id;
                if (row.getFieldCount() == 5) {
                    found.computeIfAbsent(id, key -> new ArrayList<>()).add(cell(id) + ","
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

    private void replace(Path target, String first, List<String> lines) throws SayableException {
        try {
            AtomicFile.write(target, out -> {
                out.write(first.getBytes(StandardCharsets.UTF_8));
                for (String line : lines) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
            });
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** An id as it stands in a line: inert, and quoted if it holds what separates cells somewhere. */
    private static String cell(String id) {
        return id.matches("[^,;\t\"\r\n]*") ? id : '"' + id.replace("\"", "\"\"") + '"';
    }

    private SayableException unwritable(Exception failure) {
        return new SayableException(Text.of("batch.unwritable", file.toString()), failure);
    }
}
