package io.github.tidecast.importing.excel;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Which styles of a workbook show numbers as times; each style is looked at once. */
final class CellStyles {

    private final boolean[] dates;
    private final boolean[] fractions;

    /** The styles of a workbook; null for one without any. */
    CellStyles(StylesTable styles) {
        int count = styles == null ? 0 : styles.getNumCellStyles();
        dates = new boolean[count];
        fractions = new boolean[count];
        for (int i = 0; i < count; i++) {
            XSSFCellStyle style = styles.getStyleAt(i);
            dates[i] = isDate(style.getDataFormat(), style.getDataFormatString());
            fractions[i] = showsFractions(style.getDataFormatString());
        }
    }

    static boolean isDate(int format, String pattern) {
        return pattern != null && DateUtil.isADateFormat(format, pattern);
    }

    static boolean showsFractions(String pattern) {
        return pattern != null && pattern.matches("(?i).*s[.,]0.*");
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }

    boolean showsFractions(int style) {
        return style >= 0 && style < fractions.length && fractions[style];
    }
}
