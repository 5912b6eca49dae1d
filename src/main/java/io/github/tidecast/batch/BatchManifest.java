package io.github.tidecast.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the list of series of a batch: columns file, unique_id, horizon, and optionally target, m and freq. */
public final class BatchManifest {

    private static final Map<String, Frequency> SHORT_NAMES = Map.of("H", Frequency.HOURLY, "D", Frequency.DAILY,
            "B", Frequency.BUSINESS_DAILY, "W", Frequency.WEEKLY, "M", Frequency.MONTHLY, "Q", Frequency.QUARTERLY,
            "Y", Frequency.YEARLY, "A", Frequency.YEARLY);

    private BatchManifest() {
    }

    /**
     * The series of a manifest; their files are relative to it.
     *
     * @throws RejectedException if it cannot be read, lacks a column or names a series twice
     */
    public static List<BatchEntry> read(Path manifest) throws RejectedException {
        List<BatchEntry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(manifest)) {
            for (NamedCsvRecord row : records) {
                BatchEntry entry = entry(manifest, row);
                if (!ids.add(entry.id())) {
                    throw new RejectedException(Text.of("batch.twice", entry.id()));
                }
                entries.add(entry);
            }
        } catch (IOException | UncheckedIOException | CsvParseException failure) {
            throw new RejectedException(Text.of("batch.unreadable", manifest.toString()));
        }
        return entries;
    }

    private static BatchEntry entry(Path manifest, NamedCsvRecord row) throws RejectedException {
        int horizon = number(row, "horizon", 1, (int) Settings.HORIZON.numeric().greatest());
        Optional<Integer> season = row.findField("m").filter(text -> !text.isBlank()).isEmpty() ? Optional.empty()
                : Optional.of(number(row, "m", 1, Settings.LONGEST_SEASON));
        return new BatchEntry(file(manifest, row), text(row, "unique_id"),
                row.findField("target").map(String::strip).filter(name -> !name.isEmpty()), horizon, season,
                row.findField("freq").flatMap(BatchManifest::frequency));
    }

    private static Path file(Path manifest, NamedCsvRecord row) throws RejectedException {
        String name = text(row, "file");
        try {
            return manifest.toAbsolutePath().resolveSibling(name);
        } catch (InvalidPathException noName) {
            throw new RejectedException(Text.of("batch.no-file-name", row.getStartingLineNumber(), name));
        }
    }

    /** A frequency by its short or stable name; empty for names that say nothing. */
    private static Optional<Frequency> frequency(String name) {
        Optional<Frequency> known = Optional.ofNullable(SHORT_NAMES.get(name.strip().toUpperCase(Locale.ROOT)));
        if (known.isPresent()) {
            return known;
        }
        try {
            return Optional.of(Frequency.parse(name.strip())).filter(Frequency::isRegular);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String text(NamedCsvRecord row, String column) throws RejectedException {
        String text = row.findField(column).map(String::strip).orElse("");
        if (text.isEmpty()) {
            throw new RejectedException(Text.of("batch.lacks", row.getStartingLineNumber(), column));
        }
        return text;
    }

    private static int number(NamedCsvRecord row, String column, int least, int greatest) throws RejectedException {
        String text = text(row, column);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            throw new RejectedException(Text.of("batch.number", row.getStartingLineNumber(), column, text));
        }
        throw new RejectedException(Text.of("batch.number", row.getStartingLineNumber(), column, text));
    }
}
