package io.github.tidecast.importing.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show numbers as times; each number format is looked at once. */
final class CellStyles {

    /** What a number format shows. */
    private record Shows(boolean date, boolean fractions) {
    }

    private final Shows[] styles;

    /** The styles of a workbook. */
    CellStyles(StylesHandler read) {
        Map<Integer, Shows> formats = new HashMap<>();
        styles = new Shows[read.styles()];
        for (int i = 0; i < styles.length; i++) {
            int style = i;
            styles[i] = formats.computeIfAbsent(read.format(i),
                    format -> new Shows(isDate(format, read.pattern(style)), showsFractions(read.pattern(style))));
        }
    }

    static boolean isDate(int format, String pattern) {
        return pattern != null && DateUtil.isADateFormat(format, pattern);
    }

    static boolean showsFractions(String pattern) {
        return pattern != null && pattern.matches("(?i).*s[.,]0.*");
    }

    boolean isDate(int style) {
        return style >= 0 && style < styles.length && styles[style].date();
    }

    boolean showsFractions(int style) {
        return style >= 0 && style < styles.length && styles[style].fractions();
    }
}
