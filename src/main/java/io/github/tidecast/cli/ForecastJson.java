package io.github.tidecast.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.Seasons;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.json.SettingFields;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Texts;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A forecast as one JSON object for programs; names do not change with the language, what is not defined is null. */
final class ForecastJson {

    private final ObjectMapper mapper = JsonMapper.builder().build();
    private final Texts texts;

    ForecastJson(Texts texts) {
        this.texts = texts;
    }

    /**
     * The object, indented.
     *
     * @param history the series that was forecast
     */
    String write(ForecastResult result, TimeSeries history) {
        ObjectNode root = mapper.createObjectNode();
        root.put("method", result.chosen().id());
        forecast(root.putArray("forecast"), result.forecast());
        ObjectNode methods = root.putObject("methods");
        result.methods().forEach(one -> values(methods.putArray(one.method().id()), one.values()));
        ArrayNode accuracy = root.putArray("accuracy");
        result.accuracy().forEach(one -> accuracy(accuracy.addObject(), one));
        ObjectNode verdict = root.putObject("verdict");
        verdict.put("kind", id(result.verdict().kind()));
        ArrayNode sentences = verdict.putArray("sentences");
        result.verdict().sentences().forEach(sentence -> sentences.add(texts.say(sentence)));
        ArrayNode steps = root.putArray("steps");
        result.steps().forEach(step -> steps.add(texts.say(step)));
        ObjectNode settings = root.putObject("settings");
        Settings.ALL.forEach(setting -> SettingFields.put(settings, setting, result.settings()));
        Seasons.cycle(history, result.settings().seasons()).ifPresentOrElse(
                cycle -> root.put("cycle", Math.round(cycle)), () -> root.putNull("cycle"));
        device(root.putObject("device"), result.device());
        root.put("seconds", result.seconds());
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void forecast(ArrayNode points, Forecast forecast) {
        for (int i = 0; i < forecast.values().size(); i++) {
            ObjectNode point = points.addObject();
            point.put("time", forecast.values().axis().label(i));
            number(point, "value", forecast.values().value(i));
            for (Band band : forecast.bands()) {
                String level = band.level() == Math.rint(band.level())
                        ? Integer.toString((int) band.level()) : Double.toString(band.level());
                number(point, "lo" + level, band.lower().value(i));
                number(point, "hi" + level, band.upper().value(i));
            }
        }
    }

    private static void values(ArrayNode array, TimeSeries series) {
        for (double value : series.values()) {
            if (Double.isFinite(value)) {
                array.add(value);
            } else {
                array.addNull();
            }
        }
    }

    private void accuracy(ObjectNode node, Accuracy accuracy) {
        node.put("method", accuracy.method().id());
        for (Measure measure : Measure.values()) {
            Score score = accuracy.scores().get(measure);
            if (score != null) {
                number(node, id(measure), score.value());
            }
        }
    }

    private static void device(ObjectNode node, Device device) {
        node.put("name", device.name()).put("gpu", device.gpu()).put("threads", device.threads())
                .put("helper", device.helper()).put("detail", device.detail());
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
