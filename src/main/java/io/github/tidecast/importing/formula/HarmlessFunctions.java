package io.github.tidecast.importing.formula;

import java.util.Locale;
import java.util.Set;

/**
 * Functions whose work is bounded by the cells that they are given. Left out are those that loop or allocate as often
 * as a number says (WORKDAY, NETWORKDAYS, REPT, FACT, COMBIN), that reach cells which the formula does not name
 * (INDIRECT, OFFSET), that blow up text (SUBSTITUTE), that compare each cell to each other (MODE), that are random, whose
 * result depends on what is not kept of a sheet (SUBTOTAL: hidden rows, other subtotals), and whatever is not known.
 */
final class HarmlessFunctions {

    private static final Set<String> NAMES = Set.of("SUM", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA", "PRODUCT", "MEDIAN",
            "SUMSQ", "STDEV", "STDEVP", "VAR", "VARP", "SUMPRODUCT", "LARGE", "SMALL", "RANK", "IF", "IFERROR", "IFNA",
            "AND", "OR", "NOT", "TRUE", "FALSE", "NA", "ISNUMBER", "ISBLANK", "ISERROR", "ISERR", "ISNA", "ISTEXT",
            "ISLOGICAL", "N", "T", "ABS", "SIGN", "SQRT", "EXP", "LN", "LOG", "LOG10", "POWER", "PI", "SIN", "COS", "TAN",
            "INT", "MOD", "EVEN", "ODD", "ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC", "CEILING", "FLOOR", "DATE", "TIME",
            "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "WEEKDAY", "EDATE", "EOMONTH", "TODAY", "NOW", "ROW",
            "COLUMN", "CHOOSE", "INDEX", "LEFT", "RIGHT", "MID", "LEN", "UPPER", "LOWER", "TRIM", "VALUE", "TEXT",
            "CONCATENATE", "MATCH", "VLOOKUP", "HLOOKUP", "LOOKUP", "SUMIF", "COUNTIF", "AVERAGEIF", "SUMIFS", "COUNTIFS",
            "AVERAGEIFS", "MAXIFS", "MINIFS", "DATEVALUE", "TIMEVALUE", "WEEKNUM", "DAYS", "DAYS360", "YEARFRAC", "FIND",
            "SEARCH", "EXACT", "CHAR", "PROPER", "CLEAN", "COUNTBLANK", "ROWS", "COLUMNS", "ISEVEN", "ISODD", "PERCENTILE",
            "STDEV.S", "STDEV.P", "VAR.S", "VAR.P", "AVEDEV", "DEVSQ", "FORECAST", "FORECAST.LINEAR", "SLOPE", "INTERCEPT",
            "CORREL", "MAXA", "MINA", "RADIANS", "DEGREES", "ASIN", "ACOS", "ATAN", "ATAN2", "SINH", "COSH", "TANH",
            "QUOTIENT", "MROUND", "IFS", "SWITCH");
    /** Take patterns with wildcards, whose matching may take time without end. */
    private static final Set<String> PATTERNS = Set.of("MATCH", "VLOOKUP", "HLOOKUP", "LOOKUP", "SUMIF", "COUNTIF",
            "AVERAGEIF", "SUMIFS", "COUNTIFS", "AVERAGEIFS", "MAXIFS", "MINIFS", "SEARCH");
    /** Take a number of digits, which makes numbers of so many digits. */
    private static final Set<String> DIGITS = Set.of("ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC");

    private HarmlessFunctions() {
    }

    /** The name as it is listed: newer functions have a prefix in files. */
    static String plain(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("_XLFN.") ? upper.substring("_XLFN.".length()) : upper;
    }

    static boolean contains(String name) {
        return NAMES.contains(plain(name));
    }

    static boolean takesPattern(String name) {
        return PATTERNS.contains(plain(name));
    }

    static boolean takesDigits(String name) {
        return DIGITS.contains(plain(name));
    }

    /** Takes the number of a character; those beyond ASCII depend on the system. */
    static boolean takesCode(String name) {
        return plain(name).equals("CHAR");
    }

    /** May count weeks of several kinds. */
    static boolean countsWeeks(String name) {
        return plain(name).equals("WEEKNUM");
    }

    /** How many of the last arguments are taken as arrays, whether the formula is one for arrays or not. */
    static int arrays(String name, int arguments) {
        return switch (plain(name)) {
            case "SUMPRODUCT", "SLOPE", "INTERCEPT", "CORREL" -> arguments;
            case "LOOKUP", "FORECAST" -> arguments - 1;
            default -> 0;
        };
    }

    /** Lets operators in its arguments make arrays of whole areas. */
    static boolean makesArrays(String name) {
        return plain(name).equals("INDEX");
    }

    /** Counts the cells of an area whatever is in them. */
    static boolean countsEmptyCells(String name) {
        return Set.of("ROWS", "COUNTBLANK").contains(plain(name));
    }

    /** Counts the cells of which a condition is true, which may be one that is true of empty cells. */
    static boolean countsByCondition(String name) {
        return Set.of("COUNTIF", "COUNTIFS").contains(plain(name));
    }

    static boolean takesFormat(String name) {
        return plain(name).equals("TEXT");
    }
}
