package io.github.tidecast.project.form;

import io.github.tidecast.forecast.Verdict;
import io.github.tidecast.text.Text;
import java.util.List;

/**
 * A verdict.
 *
 * @param kind name of its kind
 */
public record VerdictForm(String kind, List<Text> sentences) {

    static VerdictForm of(Verdict verdict) {
        return new VerdictForm(verdict.kind().name(), verdict.sentences());
    }

    Verdict verdict() {
        return new Verdict(kind(kind), sentences);
    }

    /** The kind of a name; one that this version does not know says nothing about the forecast. */
    public static Verdict.Kind kind(String name) {
        return Names.find(Verdict.Kind.class, name).orElse(Verdict.Kind.UNTESTED);
    }
}
