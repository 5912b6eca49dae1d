package io.github.tidecast.importing.guess.numbers;

import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.guess.vocabulary.CalendarNames;
import io.github.tidecast.importing.guess.vocabulary.MissingMarkers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the word that stands behind every number of a column, as in 12 Stk. or 3.5 mg/dl: a unit of any kind. */
public final class CommonUnit {

    private static final Pattern FORM = Pattern.compile(
            "[-+(]?[\\d.,' \\u00a0\\u202f]*\\d[ \\u00a0\\u202f]?(?<unit>[\\p{L}\\u00b0][\\p{L}\\d/.\\u00b2\\u00b3]{0,11})");
    private static final int ENOUGH = 3;
    private static final int LONGEST = 60;

    private CommonUnit() {
    }

    /** The unit; empty if the sampled cells are not all numbers before the same word. */
    public static String of(CellColumn column, int[] sample) {
        String unit = "";
        int count = 0;
        for (int row : sample) {
            String text = column.text(row);
            if (column.kind(row) != CellKind.TEXT || MissingMarkers.contains(text)) {
                continue;
            }
            Matcher form = FORM.matcher(text);
            if (text.length() > LONGEST || !form.matches() || count > 0 && !form.group("unit").equals(unit)) {
                return "";
            }
            unit = form.group("unit");
            count++;
        }
        boolean calendar = CalendarNames.month(unit) > 0 || CalendarNames.isWeekday(unit);
        return count < ENOUGH || calendar || OrnateNumber.multiplies(unit) ? "" : unit;
    }
}
