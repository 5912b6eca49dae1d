package io.github.tidecast.importing.guess.numbers;

/**
 * What the numbers of a column say about their decimal mark. "1,5" and "1.234,5" prove a comma, "1.5" and "1,234.5" a
 * point; "1.234" and "1,234" prove nothing, unless a longer number stands without marks beside them.
 */
public final class DecimalEvidence {

    private int provesPoint;
    private int provesComma;
    private int openPoint;
    private int openComma;
    private int longPlain;

    /** Adds the number in a range of UTF-8 bytes; marks of the words around it, as in 1,5 Mio., do not count. */
    void add(byte[] bytes, int begin, int end) {
        int from = begin;
        while (from < end && !isDigit(bytes[from]) && !(isMark(bytes[from]) && from + 1 < end && isDigit(bytes[from + 1]))) {
            from++;
        }
        int to = end;
        while (to > from && !isDigit(bytes[to - 1])) {
            to--;
        }
        addDigits(bytes, from, to);
    }

    private void addDigits(byte[] bytes, int from, int to) {
        int points = 0;
        int commas = 0;
        int last = -1;
        int digits = 0;
        boolean spaced = false;
        for (int i = from; i < to; i++) {
            int b = bytes[i];
            if (b == '.') {
                points++;
                last = i;
            } else if (b == ',') {
                commas++;
                last = i;
            } else if (b >= '0' && b <= '9') {
                digits++;
            } else if ((b == ' ' || b == '\'' || b < 0) && digits > 0 && last < 0 && digitBehind(bytes, i, to)) {
                spaced = true;
            }
        }
        if (last < 0) {
            longPlain += digits > 3 && !spaced ? 1 : 0;
        } else if (points > 0 && commas > 0) {
            prove(bytes[last] == '.');
        } else if (points + commas > 1) {
            prove(commas > 1);
        } else if (spaced || !isOpen(bytes, from, last, to)) {
            prove(points == 1);
        } else {
            openPoint += points;
            openComma += commas;
        }
    }

    private static boolean digitBehind(byte[] bytes, int i, int to) {
        int next = i + 1;
        while (next < to && bytes[next] < 0) {
            next++;
        }
        return next < to && bytes[next] >= '0' && bytes[next] <= '9';
    }

    private void prove(boolean point) {
        provesPoint += point ? 1 : 0;
        provesComma += point ? 0 : 1;
    }

    /** One mark with one to three digits before it, the first not zero, and exactly three behind it. */
    private static boolean isOpen(byte[] bytes, int from, int mark, int to) {
        int before = mark;
        while (before > from && isDigit(bytes[before - 1])) {
            before--;
        }
        int behind = mark + 1;
        while (behind < to && isDigit(bytes[behind])) {
            behind++;
        }
        boolean exponent = behind < to && (bytes[behind] | 0x20) == 'e';
        return behind - mark == 4 && mark - before >= 1 && mark - before <= 3 && bytes[before] != '0' && !exponent;
    }

    private static boolean isMark(byte b) {
        return b == '.' || b == ',';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Takes the evidence of another column in. */
    void add(DecimalEvidence other) {
        provesPoint += other.provesPoint;
        provesComma += other.provesComma;
    }

    /** The proven mark, 0 if nothing is proven. */
    char proven() {
        if (provesPoint != provesComma) {
            return provesPoint > provesComma ? '.' : ',';
        }
        if (provesPoint == 0 && longPlain > 0 && openPoint + openComma > 0) {
            return openPoint > 0 ? '.' : ',';
        }
        return 0;
    }

    /** True if any number has a mark. */
    public boolean hasMarks() {
        return provesPoint + provesComma + openPoint + openComma > 0;
    }

    /** True if there are marks and nothing tells whether they are decimal. */
    boolean isOpen() {
        return proven() == 0 && openPoint + openComma > 0;
    }

    /** True if the open marks are commas. */
    boolean opensWithComma() {
        return openComma > openPoint;
    }
}
