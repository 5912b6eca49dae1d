package io.github.tidecast.importing;

import io.github.tidecast.series.Resampling;
import java.util.Optional;

/**
 * What the user decided about the reading of a file; empty means "find out".
 *
 * @param encoding   name of a character set, for text files
 * @param delimiter  between the fields of text files
 * @param decimal    decimal mark of numbers that are text: '.' or ','
 * @param dateOrder  order of day, month and year in dates of digits
 * @param sheet      name of the worksheet
 * @param headerRow  row of the column names, from 1 as in the file; 0 for no header
 * @param timeColumn name of the time column; "-" for none
 * @param target     name of the column to forecast
 * @param seriesId   which series of a long table
 * @param duplicates rule for several values at one time
 * @param transpose  whether times run across the columns
 * @param resampling the regular step that points are gathered into; {@link Resampling#NONE} leaves times as they are
 * @param password   of a protected workbook; never logged or kept
 */
public record ImportOptions(Optional<String> encoding, Optional<Character> delimiter, PerColumn<Character> decimal,
                            PerColumn<DateOrder> dateOrder, Optional<String> sheet, Optional<Integer> headerRow,
                            Optional<String> timeColumn, Optional<String> target, Optional<String> seriesId,
                            Optional<DuplicateRule> duplicates, Optional<Boolean> transpose,
                            Optional<Resampling> resampling, Optional<String> password) {

    /** Find out everything. */
    public static final ImportOptions AUTOMATIC = new ImportOptions(Optional.empty(), Optional.empty(),
            PerColumn.unknown(), PerColumn.unknown(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** The same for another worksheet. */
    public ImportOptions withSheet(Optional<String> other) {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, other, headerRow, timeColumn, target, seriesId,
                duplicates, transpose, resampling, password);
    }

    /** The same for another column to forecast. */
    public ImportOptions withTarget(Optional<String> other) {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn, other, seriesId,
                duplicates, transpose, resampling, password);
    }

    /** The same for another series of a long table. */
    public ImportOptions withSeries(Optional<String> other) {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn, target, other,
                duplicates, transpose, resampling, password);
    }

    /** The same with points gathered otherwise. */
    public ImportOptions withResampling(Optional<Resampling> other) {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn, target, seriesId,
                duplicates, transpose, other, password);
    }

    /** The same with another password. */
    public ImportOptions withPassword(Optional<String> other) {
        return new ImportOptions(encoding, delimiter, decimal, dateOrder, sheet, headerRow, timeColumn, target, seriesId,
                duplicates, transpose, resampling, other);
    }
}
