package io.github.tidecast.importing.guess.dates;

import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.DAY;
import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.MONTH;
import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.QUARTER;
import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.TIME;
import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.WEEK;
import static io.github.tidecast.importing.guess.dates.DateFormat.DateUnit.YEAR;

import io.github.tidecast.importing.DateOrder;
import java.util.List;
import java.util.Optional;

/**
 * The table of date formats: the one place where a new one is added. The order counts where two formats read the same
 * cells and no {@link DateOrder} tells them apart.
 */
public final class DateFormats {

    /** All of them. */
    public static final List<DateFormat> ALL = List.of(
            of("yyyy-M-d", DAY),
            of("yyyy/M/d", DAY),
            of("yyyy.M.d", DAY),
            of("yyyy\u5e74~M\u6708~d\u65e5", DAY),
            of("yyyy\u5e74~M\u6708~d\u53f7", DAY),
            of("yyyyMMdd", DAY),
            of("d.M.yyyy", DAY),
            of("d. M. yyyy", DAY),
            of("M.d.yyyy", DAY),
            of("yyyy.M.d.", DAY),
            of("yyyy. M. d", DAY),
            of("yyyy. M. d.", DAY),
            of("yyyy\ub144~M\uc6d4~d\uc77c", DAY),
            of("d/M/yyyy", DAY, DateOrder.DMY),
            of("M/d/yyyy", DAY, DateOrder.MDY),
            of("d-M-yyyy", DAY, DateOrder.DMY),
            of("M-d-yyyy", DAY, DateOrder.MDY),
            of("d M yyyy", DAY, DateOrder.DMY),
            of("yyyy M d", DAY),
            of("d.M.yy", DAY),
            of("d/M/yy", DAY, DateOrder.DMY),
            of("M/d/yy", DAY, DateOrder.MDY),
            of("yy/M/d", DAY, DateOrder.YMD),
            of("d-M-yy", DAY, DateOrder.DMY),
            of("M-d-yy", DAY, DateOrder.MDY),
            of("yy-M-d", DAY, DateOrder.YMD),
            of("d~MMM~yyyy", DAY),
            of("d-MMM-yyyy", DAY),
            of("d/MMM/yyyy", DAY),
            of("d-MMM-yy", DAY),
            of("d~MMM~yy", DAY),
            of("d' de 'MMM' de 'yyyy", DAY),
            of("MMM~d~yyyy", DAY),
            of("MMM-d-yyyy", DAY),
            of("yyyy~MMM~d", DAY),
            of("yyyy-MMM-d", DAY),
            of("yyyy-DDD", DAY),
            of("yyyy-'W'W-e", DAY),
            of("yyyy'W'We", DAY),
            of("'\u6c11\u570b'~RR\u5e74~M\u6708~d\u65e5", DAY),
            of("RRR\u5e74~M\u6708~d\u65e5", DAY),
            of("RRR/M/d", DAY),
            of("MMM~d HH:mm:ss yyyy", TIME),
            of("MMM~d HH:mm:ss z yyyy", TIME),
            of("yyyyMMddHHmmss", TIME),
            of("yyyyMMddHHmm", TIME),
            of("yyyyMMddHH", TIME),
            of("yyyy-M", MONTH),
            of("yyyy/M", MONTH),
            of("yyyy\u5e74~M\u6708", MONTH),
            of("yyyy\u5e74~M\u6708\u4efd", MONTH),
            of("yyyy\u5e74~MMM", MONTH),
            of("yy\u5e74~M\u6708", MONTH),
            of("yyyy\ub144~M\uc6d4", MONTH),
            of("yyyy-M\u6708", MONTH),
            of("'\u6c11\u570b'~RR\u5e74~M\u6708", MONTH),
            of("RRR\u5e74~M\u6708", MONTH),
            of("yyyyMM", MONTH),
            of("yyyy'M'M", MONTH),
            of("yyyy-'M'M", MONTH),
            of("M/yyyy", MONTH),
            of("M-yyyy", MONTH),
            of("M.yyyy", MONTH),
            of("MMM~yyyy", MONTH),
            of("MMM-yyyy", MONTH),
            of("MMM/yyyy", MONTH),
            of("MMM-yy", MONTH),
            of("MMM~yy", MONTH),
            of("MMM/yy", MONTH),
            of("MMM~''yy", MONTH),
            of("yy-MMM", MONTH),
            of("yyyy~MMM", MONTH),
            of("yyyy-MMM", MONTH),
            of("yyyy~'H'S", MONTH),
            of("yyyy-'H'S", MONTH),
            of("'H'S~yyyy", MONTH),
            of("'H'S/yyyy", MONTH),
            of("S'H'~yyyy", MONTH),
            of("S'H'~yy", MONTH),
            of("yyyy~'S'S", MONTH),
            of("yyyy-'S'S", MONTH),
            of("'S'S~yyyy", MONTH),
            of("S~'Halbjahr'~yyyy", MONTH),
            of("yyyy\u5e74~S\u534a\u5e74", MONTH),
            of("yyyy~'Q'Q", QUARTER),
            of("yyyy-'Q'Q", QUARTER),
            of("yyyy/'Q'Q", QUARTER),
            of("'FY'~yyyy~'Q'Q", QUARTER),
            of("yyyy:'Q'Q", QUARTER),
            of("yyyy~I", QUARTER),
            of("yyyy-I", QUARTER),
            of("I~yyyy", QUARTER),
            of("I/yyyy", QUARTER),
            of("'Q'Q~yyyy", QUARTER),
            of("'Q'Q-yyyy", QUARTER),
            of("'Q'Q/yyyy", QUARTER),
            of("'Q'Q~yy", QUARTER),
            of("'Q'Q-yy", QUARTER),
            of("'Q'Q/yy", QUARTER),
            of("'Q'Q~''yy", QUARTER),
            of("Q'Q'~yyyy", QUARTER),
            of("Q'Q'~yy", QUARTER),
            of("'T'Q~yyyy", QUARTER),
            of("'T'Q-yyyy", QUARTER),
            of("yyyy-'T'Q", QUARTER),
            of("Q~'Quartal'~yyyy", QUARTER),
            of("Q~'quarter'~yyyy", QUARTER),
            of("Q~'trimestre'~yyyy", QUARTER),
            of("yyyy\u5e74~'Q'Q", QUARTER),
            of("yyyy\u5e74~Q\u5b63\u5ea6", QUARTER),
            of("yyyy\u5e74~\u7b2cQ\u5b63\u5ea6", QUARTER),
            of("yyyy-'W'W", WEEK),
            of("yyyy~'W'W", WEEK),
            of("'W'W~yyyy", WEEK),
            of("'W'W-yyyy", WEEK),
            of("'W'W/yyyy", WEEK),
            of("'KW'~W~yyyy", WEEK),
            of("'KW'~W/yyyy", WEEK),
            of("yyyy~'KW'~W", WEEK),
            of("yyyy-'KW'W", WEEK),
            of("'Week'~W~yyyy", WEEK),
            of("yyyy~'Week'~W", WEEK),
            of("yyyy\u5e74~\u7b2cW\u5468", WEEK),
            of("yyyy", YEAR),
            of("yyyy\u5e74", YEAR),
            of("yyyy\u5e74\u5ea6", YEAR),
            of("'\u6c11\u570b'~RR\u5e74", YEAR),
            of("yyyy/nn", YEAR),
            of("yyyy-nn", YEAR),
            of("yyyy/nnnn", YEAR),
            of("yyyy-nnnn", YEAR),
            of("yyyy-W", WEEK),
            of("yyyy/W", WEEK),
            of("yyyy~['YR'yyyy]", YEAR),
            of("'FY'~yyyy", YEAR),
            of("'FY'~yy", YEAR));

    private DateFormats() {
    }

    private static DateFormat of(String pattern, DateFormat.DateUnit unit) {
        return new DateFormat(pattern, unit, unit == DAY, Optional.empty());
    }

    private static DateFormat of(String pattern, DateFormat.DateUnit unit, DateOrder order) {
        return new DateFormat(pattern, unit, unit == DAY, Optional.of(order));
    }
}
