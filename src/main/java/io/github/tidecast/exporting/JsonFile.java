package io.github.tidecast.exporting;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.Backtest;
import io.github.tidecast.forecast.Band;
import io.github.tidecast.forecast.Forecast;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.forecast.MethodForecast;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A forecast as JSON for programs: series, history, forecast with bands, backtest, accuracy, verdict. Missing values
 * are null; names of methods and measures do not change with the language.
 */
final class JsonFile {

    private static final int POINTS_BETWEEN_REPORTS = 4096;

    private final Texts texts;

    JsonFile(Texts texts) {
        this.texts = texts;
    }

    void write(ForecastDocument document, OutputStream stream, ExportObserver observer) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(stream, JsonEncoding.UTF8)) {
            json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            ForecastResult result = document.result();
            json.writeStringField("series", document.history().name());
            json.writeStringField("frequency", document.history().axis().frequency().id());
            json.writeStringField("source", document.provenance().source());
            json.writeStringField("made", document.provenance().made().toString());
            json.writeStringField("tidecast", document.provenance().version());
            json.writeNumberField("horizon", result.settings().horizon());
            json.writeNumberField("seed", result.settings().network().seed());
            json.writeStringField("method", result.chosen().id());
            writeForecast(json, result.forecast());
            writeMethods(json, result);
            writeAccuracy(json, result);
            writeVerdict(json, result);
            writeBacktest(json, result.backtest());
            writeHistory(json, document.history(), observer);
            json.writeEndObject();
        }
        observer.advance(1);
    }

    private static void writeForecast(JsonGenerator json, Forecast forecast) throws IOException {
        json.writeArrayFieldStart("forecast");
        for (int i = 0; i < forecast.values().size(); i++) {
            json.writeStartObject();
            json.writeStringField("time", forecast.values().axis().label(i));
            writeNumber(json, "value", forecast.values().value(i));
            for (Band band : forecast.bands()) {
                writeNumber(json, "lo" + level(band), band.lower().value(i));
                writeNumber(json, "hi" + level(band), band.upper().value(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeMethods(JsonGenerator json, ForecastResult result) throws IOException {
        json.writeObjectFieldStart("methods");
        for (MethodForecast one : result.methods()) {
            json.writeArrayFieldStart(one.method().id());
            for (double value : one.values().values()) {
                if (Double.isFinite(value)) {
                    json.writeNumber(value);
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String level(Band band) {
        return band.level() == Math.rint(band.level()) ? Long.toString((long) band.level())
                : Double.toString(band.level());
    }

    private void writeAccuracy(JsonGenerator json, ForecastResult result) throws IOException {
        json.writeObjectFieldStart("accuracy");
        for (Accuracy accuracy : result.accuracy()) {
            json.writeObjectFieldStart(id(accuracy.method()));
            for (Measure measure : Measure.values()) {
                Score score = accuracy.scores().get(measure);
                if (score != null) {
                    writeNumber(json, id(measure), score.value());
                }
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeVerdict(JsonGenerator json, ForecastResult result) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeStringField("kind", id(result.verdict().kind()));
        json.writeArrayFieldStart("sentences");
        for (Text sentence : result.verdict().sentences()) {
            json.writeString(texts.say(sentence));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeBacktest(JsonGenerator json, Backtest backtest) throws IOException {
        json.writeArrayFieldStart("backtest");
        for (Backtest.Origin origin : backtest.origins()) {
            json.writeStartObject();
            json.writeNumberField("known", origin.known());
            json.writeArrayFieldStart("points");
            for (int i = 0; i < origin.actual().size(); i++) {
                json.writeStartObject();
                json.writeStringField("time", origin.actual().axis().label(i));
                writeNumber(json, "actual", origin.actual().value(i));
                for (Method method : Method.values()) {
                    TimeSeries forecast = origin.forecasts().get(method);
                    if (forecast != null) {
                        writeNumber(json, id(method), forecast.value(i));
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeHistory(JsonGenerator json, TimeSeries history, ExportObserver observer)
            throws IOException {
        json.writeArrayFieldStart("history");
        for (int i = 0; i < history.size(); i++) {
            if (i % POINTS_BETWEEN_REPORTS == 0) {
                observer.advance(i / (double) history.size());
            }
            json.writeStartObject();
            json.writeStringField("time", history.axis().label(i));
            writeNumber(json, "value", history.value(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNumber(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
