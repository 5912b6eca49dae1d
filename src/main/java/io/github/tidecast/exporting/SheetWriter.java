package io.github.tidecast.exporting;

import io.github.tidecast.chart.Printable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.text.InertText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Fills a sheet from top to bottom. */
final class SheetWriter {

    /** Rows of a sheet below its header. */
    static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
    private static final int MOST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** Excel takes 1900 for a leap year; its serial numbers are right from here on. */
    private static final LocalDateTime FIRST_DATE = LocalDateTime.of(1900, 3, 1, 0, 0);
    private static final LocalDateTime LAST_DATE = LocalDateTime.of(9999, 12, 31, 23, 59, 59);
    private static final int WIDTH_UNIT = 256;

    private final Sheet sheet;
    private final WorkbookStyles styles;
    private int next;
    private @Nullable Row row;

    SheetWriter(Sheet sheet, WorkbookStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    WorkbookStyles styles() {
        return styles;
    }

    /** Number of rows written. */
    int rows() {
        return next;
    }

    /** Widths of the columns in characters, the last for all further ones given by {@code count}. */
    SheetWriter widths(int count, int... characters) {
        for (int column = 0; column < count; column++) {
            sheet.setColumnWidth(column, characters[Math.min(column, characters.length - 1)] * WIDTH_UNIT);
        }
        return this;
    }

    /** Prints across and as wide as the paper. */
    SheetWriter landscape() {
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** Names of columns that stay visible while the rows below scroll. */
    void header(List<String> names) {
        nextRow();
        for (int column = 0; column < names.size(); column++) {
            text(column, names.get(column), styles.columnName());
        }
        sheet.createFreezePane(1, next);
    }

    SheetWriter nextRow() {
        row = sheet.createRow(next++);
        return this;
    }

    SheetWriter skipRow() {
        next++;
        return this;
    }

    /** Text, never a formula. */
    SheetWriter text(int column, String text) {
        return text(column, text, InertText.of(text).equals(text) ? styles.plain() : styles.quoted());
    }

    SheetWriter text(int column, String text, CellStyle style) {
        Cell cell = Objects.requireNonNull(row, "no row yet").createCell(column);
        String printable = Printable.of(text);
        cell.setCellValue(printable.substring(0, Math.min(printable.length(), MOST_TEXT)));
        cell.setCellStyle(style);
        return this;
    }

    /** A number; an empty cell for NaN. */
    SheetWriter number(int column, double value, String format) {
        if (Double.isFinite(value)) {
            Cell cell = Objects.requireNonNull(row, "no row yet").createCell(column);
            cell.setCellValue(value);
            cell.setCellStyle(styles.format(format));
        }
        return this;
    }

    /** The time of a point as a date; as text where Excel has no date for it; its number on an axis without times. */
    SheetWriter time(int column, TimeAxis axis, int i, String format) {
        if (!axis.hasTimes()) {
            return number(column, axis.millis(i), "0");
        }
        return isDate(axis.time(i)) ? number(column, serial(axis, i), format) : text(column, axis.label(i));
    }

    private static boolean isDate(LocalDateTime time) {
        return !time.isBefore(FIRST_DATE) && !time.isAfter(LAST_DATE);
    }

    /** The number Excel has for a point: a date's serial number, NaN if there is none, or the number of the point. */
    static double serial(TimeAxis axis, int i) {
        if (!axis.hasTimes()) {
            return axis.millis(i);
        }
        return isDate(axis.time(i)) ? DateUtil.getExcelDate(axis.time(i)) : Double.NaN;
    }
}
