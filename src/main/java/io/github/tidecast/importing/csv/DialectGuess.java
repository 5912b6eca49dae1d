package io.github.tidecast.importing.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the delimiter: the one that splits the first records most evenly into fields that look like numbers, times or
 * nothing. A line {@code sep=;}, which Excel understands, decides at once.
 */
final class DialectGuess {

    private static final int RECORDS = 200;
    private static final double CLEARLY_SPACED = 0.6;
    private static final int LONGEST_RECORD_LINES = 50;
    private static final Pattern TYPED =
            Pattern.compile("\\D{0,4}[\\p{Nd}][\\p{Nd}.,:/'\u2019 \u00A0\u202FTZ()%+\\-eE\u5e74\u6708\u65e5]*\\D{0,4}");
    private static final Pattern SINGLE_DECIMAL = Pattern.compile("[-+]?\\d+,\\d+");

    private final String head;
    private final ReadGuard guard;

    /**
     * A guess.
     *
     * @param head  first part of the file
     * @param guard may end it
     */
    DialectGuess(String head, ReadGuard guard) {
        this.head = head;
        this.guard = guard;
    }

    /**
     * The dialect of the file.
     *
     * @param wanted delimiter the user decided on
     */
    Dialect of(Optional<Character> wanted) {
        char delimiter = wanted.orElseGet(this::delimiter);
        return new Dialect(delimiter, !swallows(delimiter), isSpaced(delimiter),
                wanted.isPresent() || head.indexOf(delimiter) >= 0);
    }

    private boolean isSpaced(char delimiter) {
        return delimiter != ' ' && head.contains(delimiter + " \"");
    }

    private char delimiter() {
        if (head.regionMatches(true, 0, "sep=", 0, 4) && head.length() > 4 && "\"\r\n".indexOf(head.charAt(4)) < 0) {
            return head.charAt(4);
        }
        char best = '\t';
        double bestScore = 0;
        for (char candidate : Dialect.DELIMITERS) {
            double score = score(records(plain(candidate)));
            if (score > bestScore + 1e-9) {
                best = candidate;
                bestScore = score;
            }
        }
        if (bestScore == 0 && score(records(plain(' '))) > CLEARLY_SPACED) {
            return ' ';
        }
        return best == ',' && isSingleColumnOfDecimals() ? '\t' : best;
    }

    private double score(List<List<String>> records) {
        int usual = usualLength(records);
        if (usual == 0) {
            return 0;
        }
        int cells = 0;
        int typed = 0;
        for (List<String> record : records) {
            if (record.size() == usual) {
                for (String field : record) {
                    guard.step();
                    cells++;
                    typed += field.isBlank() || TYPED.matcher(field.strip()).matches() ? 1 : 0;
                }
            }
        }
        double even = records.stream().filter(record -> record.size() == usual).count() / (double) records.size();
        return even * (0.3 + 0.7 * typed / cells);
    }

    /** Fields that most records of several fields have; 0 if there are none. */
    private static int usualLength(List<List<String>> records) {
        int[] counts = new int[records.stream().mapToInt(record -> record.size()).max().orElse(0) + 2];
        for (List<String> record : records) {
            counts[record.size()]++;
        }
        int usual = 0;
        for (int n = 2; n < counts.length; n++) {
            usual = counts[n] > counts[usual] || usual == 0 && counts[n] > 0 ? n : usual;
        }
        return usual;
    }

    private boolean isSingleColumnOfDecimals() {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(RECORDS).toList();
        return lines.size() > 1 && lines.getFirst().indexOf(',') < 0
                && lines.stream().skip(1).allMatch(line -> SINGLE_DECIMAL.matcher(line.strip()).matches());
    }

    private static Dialect plain(char delimiter) {
        return new Dialect(delimiter, true, false, true);
    }

    /** True if a quote has no partner near, so that reading by quotes would join many lines to one field. */
    private boolean swallows(char delimiter) {
        List<List<String>> records = records(plain(delimiter));
        int fields = usualLength(records);
        return records.stream().flatMap(List::stream).filter(field -> field.indexOf('\n') >= 0)
                .anyMatch(field -> field.lines().count() > LONGEST_RECORD_LINES || holdsRecords(field, delimiter, fields));
    }

    /** True for a field of several lines which, but for the last one, are records with a number or time in front. */
    private static boolean holdsRecords(String field, char delimiter, int fields) {
        List<String> lines = field.lines().toList();
        return lines.size() > 2 && lines.subList(1, lines.size() - 1).stream()
                .allMatch(line -> line.chars().filter(c -> c == delimiter).count() >= Math.max(1, fields - 1)
                        && TYPED.matcher(line.substring(0, line.indexOf(delimiter)).strip()).matches());
    }

    private List<List<String>> records(Dialect dialect) {
        guard.look();
        return first(Records.openHead(new StringReader(head), dialect, new HeadRecords(guard)));
    }

    private static List<List<String>> first(CsvReader<List<String>> all) {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<List<String>> reader = all) {
            for (List<String> record : reader) {
                boolean comment = record.size() > 0 && record.getFirst().startsWith("#");
                if (!comment && (record.size() > 1 || record.size() == 1 && !record.getFirst().isBlank())) {
                    records.add(record);
                }
                if (records.size() == RECORDS) {
                    break;
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return records;
    }
}
