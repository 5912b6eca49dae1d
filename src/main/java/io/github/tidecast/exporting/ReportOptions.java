package io.github.tidecast.exporting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a report holds.
 *
 * @param title    its heading; empty for one that names the series
 * @param comment  what its author has to say; may be blank
 * @param logo     a picture at its upper right corner
 * @param sections its parts
 */
public record ReportOptions(Optional<String> title, String comment, Optional<ReportLogo> logo, Set<Section> sections) {

    /** The parts of a report, in their order. */
    public enum Section { SUMMARY, CHART, ACCURACY, VALUES, ERRORS, METHOD }

    /** Everything, and nothing of one's own. */
    public static final ReportOptions ALL = new ReportOptions(Optional.empty(), "", Optional.empty(),
            EnumSet.allOf(Section.class));

    private static final int MOST_TITLE = 120;
    private static final int MOST_COMMENT = 1_000;

    public ReportOptions {
        title = title.map(given -> cut(given, MOST_TITLE)).filter(given -> !given.isBlank());
        comment = cut(comment, MOST_COMMENT);
        sections = Set.copyOf(sections);
    }

    /** Longer texts would leave no room for the report. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /** Whether a part is in it. */
    boolean has(Section section) {
        return sections.contains(section);
    }
}
