package io.github.tidecast.importing;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A file as it was understood. On a regular axis absent times are points with NaN.
 *
 * @param outcome    whether it can be used as it is
 * @param message    the whole in one sentence
 * @param encoding   character set of a text file
 * @param delimiter  field delimiter of a text file
 * @param sheet      worksheet read
 * @param sheets     all worksheets, empty for text files
 * @param timeColumn name of the time column; empty if points are numbered
 * @param frequency  step of the time axis
 * @param target     name of the default target: a series of {@code table}
 * @param table      the numeric columns on the time axis; empty of series if rejected
 * @param columns    all columns of the file
 * @param seriesIds  ids of a long table, empty otherwise
 * @param problems   what the user should know
 * @param questions  where two readings are possible
 * @param options    the options with every guess filled in, to show and change
 * @param preview    the names, then the first rows and those that problems are in; the first thousand columns
 * @param notes      points that are not simply one value of the file
 */
public record ImportResult(Outcome outcome, Text message, Optional<String> encoding, Optional<Character> delimiter,
                           Optional<String> sheet, List<String> sheets, Optional<String> timeColumn,
                           Frequency frequency, String target, SeriesTable table, List<ColumnInfo> columns,
                           List<String> seriesIds, List<Problem> problems, List<Question> questions,
                           ImportOptions options, List<FileRow> preview,
                           PointNotes notes) {

    /** Whether a file can be used. */
    public enum Outcome {
        /** Nothing to say. */
        OK,
        /** Usable, with warnings. */
        WARN,
        /** Usable as guessed, but two readings are possible. */
        ASK,
        /** Not usable; the message says why and what to do. */
        REJECT
    }

    public ImportResult {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        seriesIds = List.copyOf(seriesIds);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
        preview = List.copyOf(preview);
    }

    /** Why the file cannot be used; empty if it can. */
    public Optional<Refusal> refusal() {
        return outcome != Outcome.REJECT ? Optional.empty() : problems.stream()
                .flatMap(problem -> RefusalKind.of(problem.code()).stream()).findFirst()
                .map(kind -> new Refusal(kind, message));
    }

    /** The default target's series; empty if rejected. */
    public Optional<TimeSeries> targetSeries() {
        return table.find(target);
    }
}
