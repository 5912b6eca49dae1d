package io.github.tidecast.cli;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.series.Frequency;
import java.util.Locale;

/** What {@code inspect} tells people: the series, its columns, then problems and questions. */
final class InspectReport {

    private InspectReport() {
    }

    static void write(ImportResult result, Console console) {
        SeriesExtent span = SeriesExtent.of(result);
        console.out().println(console.say("cli.inspect.summary", result.target(), span.points(), span.missing(),
                span.first().orElse(""), span.last().orElse(""), words(result.frequency(), console)));
        for (ColumnInfo column : result.columns()) {
            console.out().println("  " + column(column, console));
        }
        for (Problem problem : result.problems()) {
            console.out().println(console.say(
                    "cli.inspect.severity." + problem.severity().name().toLowerCase(Locale.ROOT),
                    console.say(problem.message())));
        }
        for (Question question : result.questions()) {
            console.out().println("? " + words(question, console));
        }
    }

    /** A question with the answer that was taken for it, and the others. */
    static String words(Question question, Console console) {
        return console.say(question.message()) + " "
                + console.say("cli.inspect.chosen", question.chosen(), String.join(", ", question.options()));
    }

    private static String column(ColumnInfo column, Console console) {
        String type = console.say("cli.inspect.type." + column.type().id());
        return column.first().isEmpty()
                ? console.say("cli.inspect.empty-column", column.name(), type, column.points())
                : console.say("cli.inspect.column", column.name(), type, column.points(), column.missing(),
                        column.first(), column.last());
    }

    private static String words(Frequency frequency, Console console) {
        return console.say(frequency.textKey(), frequency.count());
    }
}
