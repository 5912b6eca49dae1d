package io.github.tidecast.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.json.SettingFields;
import io.github.tidecast.text.Texts;
import io.github.tidecast.tuning.Trial;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.tuning.TuningResult;
import java.io.UncheckedIOException;

/** A search as one JSON object for programs; names do not change with the language, what is not defined is null. */
final class TuneJson {

    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final Texts texts;

    TuneJson(Texts texts) {
        this.texts = texts;
    }

    /** The object, indented. */
    String write(TuningResult result) {
        ObjectNode root = mapper.createObjectNode();
        trial(root.putObject("start"), result.start());
        trial(root.putObject("best"), result.best());
        ObjectNode end = root.putObject("untouchedEnd");
        number(end, "startMae", result.confirmation().start());
        number(end, "bestMae", result.confirmation().best());
        end.put("holds", result.confirmation().holds());
        root.put("sentence", texts.say(result.sentence()));
        ArrayNode trials = root.putArray("trials");
        result.trials().forEach(one -> trial(trials.addObject(), one));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void trial(ObjectNode node, Trial trial) {
        node.put("trial", trial.number());
        number(node, "mae", trial.score());
        number(node, "networkMase", trial.network());
        Tunable.ALL.forEach(one -> SettingFields.put(node, one.setting(), trial.settings()));
        node.put("seconds", trial.seconds());
        trial.failure().ifPresent(why -> node.put("failure", texts.say(why)));
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
