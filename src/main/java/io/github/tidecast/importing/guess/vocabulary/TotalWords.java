package io.github.tidecast.importing.guess.vocabulary;

import java.util.regex.Pattern;

/** Recognises the labels of rows that sum a table up. */
public final class TotalWords {

    private static final Pattern LABEL = Pattern.compile("(?iU)^\\W*(?:grand[ -]?total|sub-?totals?|totals?|sum|sums|"
            + "average|avg\\.?|mean|median|minimum|maximum|min|max|count|std\\.?( dev\\.?)?|overall|"
            + "gesamt\\w*|summe|zwischensumme|insgesamt|mittelwert|durchschnitt|"
            + "total general|total g\u00e9n\u00e9ral|somme|moyenne|sous-total|promedio|suma|totale|media)\\b.*"
            + "|.*\\b(?:sub-?)?total\\b\\W*$"
            + "|^.{0,8}(?:\u5408\u8ba1|\u603b\u8ba1|\u5c0f\u8ba1|\u603b\u548c|\u5171\u8ba1|\u6c47\u603b"
            + "|\u5e73\u5747|\u5747\u503c|\u7d2f\u8ba1).{0,6}$");
    private static final int LONGEST = 60;

    private TotalWords() {
    }

    /** True for a short text that begins or ends as the label of a total does. */
    public static boolean isLabel(String text) {
        return text.length() <= LONGEST && LABEL.matcher(text).matches();
    }
}
