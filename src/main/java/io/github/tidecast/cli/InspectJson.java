package io.github.tidecast.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Seasons;
import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The JSON of {@code inspect --json}; its fields are a contract with other programs. */
final class InspectJson {

    private InspectJson() {
    }

    static String of(ImportResult result, Texts texts) {
        ObjectNode json = new JsonMapper().createObjectNode();
        json.put("outcome", lower(result.outcome()));
        json.put("message", texts.say(result.message()));
        put(json, "encoding", result.encoding());
        put(json, "delimiter", result.delimiter().map(String::valueOf));
        put(json, "sheet", result.sheet());
        put(json, "timeColumn", result.timeColumn());
        json.put("frequency", result.frequency().id());
        SeriesExtent span = SeriesExtent.of(result);
        json.put("points", span.points());
        json.put("missing", span.missing());
        put(json, "first", span.first());
        put(json, "last", span.last());
        ArrayNode columns = json.putArray("columns");
        result.columns().forEach(column -> add(columns.addObject(), column));
        ArrayNode problems = json.putArray("problems");
        result.problems().forEach(problem -> add(problems.addObject(), problem, texts));
        ArrayNode questions = json.putArray("questions");
        result.questions().forEach(question -> add(questions.addObject(), question, texts));
        repeating(json, result.targetSeries());
        return json.toString();
    }

    /** What repeats in the default target: season lengths, and a long cycle of no fixed length. */
    private static void repeating(ObjectNode json, Optional<TimeSeries> target) {
        ArrayNode seasons = json.putArray("seasons");
        json.putNull("cycle");
        target.ifPresent(series -> {
            List<Integer> found = Seasons.detect(series);
            found.forEach(seasons::add);
            Seasons.cycle(series, found).ifPresent(cycle -> json.put("cycle", Math.round(cycle)));
        });
    }

    private static void add(ObjectNode json, ColumnInfo column) {
        json.put("name", column.name());
        json.put("type", column.type().id());
        json.put("points", column.points());
        json.put("missing", column.missing());
        put(json, "first", Optional.of(column.first()).filter(text -> !text.isEmpty()));
        put(json, "last", Optional.of(column.last()).filter(text -> !text.isEmpty()));
    }

    private static void add(ObjectNode json, Problem problem, Texts texts) {
        json.put("severity", lower(problem.severity()));
        json.put("code", problem.code());
        if (problem.row().isPresent()) {
            json.put("row", problem.row().getAsLong());
        } else {
            json.putNull("row");
        }
        put(json, "column", problem.column());
        json.put("message", texts.say(problem.message()));
    }

    private static void add(ObjectNode json, Question question, Texts texts) {
        json.put("code", question.code());
        ArrayNode options = json.putArray("options");
        question.options().forEach(options::add);
        json.put("chosen", question.chosen());
        json.put("message", texts.say(question.message()));
    }

    private static void put(ObjectNode json, String field, Optional<String> text) {
        text.ifPresentOrElse(value -> json.put(field, value), () -> json.putNull(field));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
