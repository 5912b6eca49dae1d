package io.github.tidecast.exporting;

import io.github.tidecast.forecast.Accuracy;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Measure;
import io.github.tidecast.forecast.Score;
import io.github.tidecast.forecast.assessment.AccuracyOrder;
import io.github.tidecast.forecast.assessment.BandCheck;
import io.github.tidecast.forecast.assessment.SeasonalScale;
import io.github.tidecast.text.Figures;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Methods by measures, with the reasons why a measure is not defined as notes below. */
final class AccuracyTable {

    private static final int DIGITS = 3;

    private final ForecastResult result;
    private final List<Accuracy> accuracy;
    private final List<Measure> measures;
    private final Texts texts;

    AccuracyTable(ForecastResult result, Texts texts) {
        this.result = result;
        this.accuracy = AccuracyOrder.of(result);
        this.texts = texts;
        this.measures = Arrays.stream(Measure.values())
                .filter(measure -> accuracy.stream().anyMatch(one -> one.scores().containsKey(measure))).toList();
    }

    List<Measure> measures() {
        return measures;
    }

    int rows() {
        return accuracy.size();
    }

    /** Names of the columns, the method first. */
    List<String> header() {
        return header(Measure::label);
    }

    /** Names of the columns, with a mark at the coverage of bands that held too little. */
    List<String> markedHeader() {
        return header(measure -> BandCheck.label(measure, result.backtest()));
    }

    private List<String> header(Function<Measure, Text> label) {
        List<String> names = new ArrayList<>(List.of(texts.say("exporting.column.method")));
        measures.forEach(measure -> names.add(texts.say(label.apply(measure))));
        return names;
    }

    String name(int row) {
        return texts.say(result.name(accuracy.get(row).method()));
    }

    /** A score, NaN if it was not taken or is not defined. */
    double score(int row, int column) {
        Score score = accuracy.get(row).scores().get(measures.get(column));
        return score == null ? Double.NaN : score.value();
    }

    /** A score in words: a number, with a mark if a band held too little; a dash if it is not defined, or nothing. */
    String text(int row, int column) {
        Score score = accuracy.get(row).scores().get(measures.get(column));
        if (score == null) {
            return "";
        }
        if (!score.isDefined()) {
            return "–";
        }
        String number = Figures.significant(texts.locale(), score.value(), DIGITS);
        return BandCheck.isLow(measures.get(column), result.backtest())
                ? texts.say("forecast.measure.low", number) : number;
    }

    /** What a row does not show, and why measures are not defined. */
    List<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        if (measures.contains(Measure.MASE)) {
            notes.add(texts.say(SeasonalScale.inWords(result.settings().season())));
        }
        result.remark().ifPresent(remark -> notes.add("* " + texts.say(remark)));
        for (Accuracy one : accuracy) {
            for (Measure measure : measures) {
                Score score = one.scores().get(measure);
                if (score != null) {
                    score.reason().ifPresent(reason -> notes.add(
                            texts.say("exporting.undefined", measure.label(), reason)));
                }
            }
        }
        return List.copyOf(notes);
    }
}
