package io.github.tidecast.exporting;

import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of a workbook, each made once: Excel refuses files with many thousands of styles. */
final class WorkbookStyles {

    private final Workbook workbook;
    private final Map<String, CellStyle> numbers = new HashMap<>();
    private final CellStyle title;
    private final CellStyle heading;
    private final CellStyle columnName;
    private final CellStyle plain;
    private final CellStyle quoted;

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        title = bold(16);
        heading = bold(12);
        columnName = bold(11);
        columnName.setBorderBottom(BorderStyle.THIN);
        columnName.setBottomBorderColor(IndexedColors.GREY_40_PERCENT.getIndex());
        columnName.setAlignment(HorizontalAlignment.RIGHT);
        columnName.setQuotePrefixed(true);
        plain = workbook.createCellStyle();
        plain.setAlignment(HorizontalAlignment.LEFT);
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    private CellStyle bold(int points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) points);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle columnName() {
        return columnName;
    }

    CellStyle plain() {
        return plain;
    }

    /** Text that stays text when the cell is edited, even if it begins with an equals sign. */
    CellStyle quoted() {
        return quoted;
    }

    /** Numbers or times in an Excel format. */
    CellStyle format(String format) {
        return numbers.computeIfAbsent(format, key -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(key));
            return style;
        });
    }

    /** The format of the times of an axis, no finer than they are. */
    static String timeFormat(TimeAxis axis) {
        Frequency frequency = axis.frequency();
        if (frequency.isRegular() && frequency.averageMillis() >= 86_400_000.0 && isMidnight(axis, 0)) {
            return "yyyy-mm-dd";
        }
        boolean times = false;
        boolean seconds = false;
        boolean millis = false;
        for (int i = 0; i < axis.size(); i++) {
            times |= !isMidnight(axis, i);
            seconds |= Math.floorMod(axis.millis(i), 60_000L) != 0;
            millis |= Math.floorMod(axis.millis(i), 1_000L) != 0;
        }
        return millis ? "yyyy-mm-dd hh:mm:ss.000" : seconds ? "yyyy-mm-dd hh:mm:ss"
                : times ? "yyyy-mm-dd hh:mm" : "yyyy-mm-dd";
    }

    private static boolean isMidnight(TimeAxis axis, int i) {
        return axis.size() == 0 || axis.time(i).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The format of values like those of a series: about five digits, thousands grouped. */
    static String valueFormat(TimeSeries series) {
        double largest = 0;
        for (int i = 0; i < series.size(); i++) {
            largest = Math.max(largest, Math.abs(Double.isNaN(series.value(i)) ? 0 : series.value(i)));
        }
        if (largest >= 1e12 || largest > 0 && largest < 1e-3) {
            return "0.0000E+00";
        }
        int decimals = largest == 0 ? 2 : (int) Math.clamp(4 - Math.floor(Math.log10(largest)), 0, 6);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }
}
