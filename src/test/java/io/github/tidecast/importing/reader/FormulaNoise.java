package io.github.tidecast.importing.reader;

import java.util.Random;

/** Formulas that somebody might write, and some that only an attacker would. */
final class FormulaNoise {

    private static final String[] FUNCTIONS = {"SUM", "AVERAGE", "ROUND", "IF", "DATE", "YEAR", "MAX", "COUNTIF", "VLOOKUP",
            "TEXT",
        "SUMPRODUCT", "INDEX", "MATCH", "LEFT", "WORKDAY", "REPT", "OFFSET", "INDIRECT", "FACT", "EDATE", "VALUE", "IFERROR",
        "POWER",
        "LARGE", "MOD", "TIME", "CHOOSE", "SUBSTITUTE", "NETWORKDAYS", "TRUNC", "LOG", "MID", "NOSUCH", "CEILING", "WEEKDAY",
        "RANK"};
    private static final String[] OPERATORS = {"+", "-", "*", "/", "^", "&", "=", "<>", "<", ">=", " ", ",", ":"};
    private static final String[] VALUES = {"1", "0", "-1", "2000000000", "1E+308", "1E-300", "0.1", "\"x\"", "\"*a*a*a*b\"",
            "\"\"", "TRUE",
        "#N/A", "{1,2;3,4}", "A1", "B2", "$B$3", "A1:B9", "A:A", "1:1", "A1:XFD1048576", "S!A1", "Sheet1!B2:B9", "[1]S!A1",
        "'x y'!A1",
        "ZZZZ9", "A0", "Name", "12:", "C3", "C4", "C5"};

    private FormulaNoise() {
    }

    /** A formula of a certain depth at most. */
    static String of(Random random, int depth) {
        return switch (depth <= 0 ? 0 : random.nextInt(5)) {
            case 1 -> of(random, depth - 1) + OPERATORS[random.nextInt(OPERATORS.length)] + of(random, depth - 1);
            case 2, 3 -> call(random, depth);
            case 4 -> random.nextInt(20) == 0 ? "(".repeat(random.nextInt(3_000)) + of(random, depth - 1)
                    : "(" + of(random, depth - 1) + ")";
            default -> VALUES[random.nextInt(VALUES.length)];
        };
    }

    private static String call(Random random, int depth) {
        StringBuilder call = new StringBuilder(FUNCTIONS[random.nextInt(FUNCTIONS.length)]).append('(');
        int arguments = random.nextInt(5);
        for (int i = 0; i < arguments; i++) {
            call.append(i == 0 ? "" : ",").append(of(random, depth - 1));
        }
        return call.append(')').toString();
    }
}
