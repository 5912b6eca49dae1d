package io.github.tidecast.importing.csv;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for characters of two bytes of Big5, EUC-JP and EUC-KR, which all are valid GB18030 too. Each has its frequent
 * characters in another area of first bytes: GB 2312 in 0xB0..0xD7, with second bytes above 0xA0 only; Big5 in
 * 0xA4..0xC6 with second bytes among ASCII letters as well; Japanese text has its syllables in 0xA4 and 0xA5, Korean
 * all of its own in 0xB0..0xC8. Western text shows by letters right beside the high bytes. Different pairs are counted,
 * since a table repeats its words.
 */
final class DoubleBytes {

    private static final int ENOUGH = 4;
    private static final int ENOUGH_FOR_KOREAN = 8;

    private final Set<Integer> pairs = new HashSet<>();
    private int runs;
    private int western;
    private int broken;

    private DoubleBytes() {
    }

    /** The encoding that the bytes speak for, if it is one of these. */
    static Optional<LegacyGuess> guess(byte[] bytes) {
        DoubleBytes found = new DoubleBytes();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                i = found.run(bytes, i) - 1;
            }
        }
        return found.western * 5 <= found.runs && found.broken * 50 <= found.pairs.size() ? found.decided() : Optional.empty();
    }

    /** Takes a run of pairs; the place behind it. */
    private int run(byte[] bytes, int from) {
        int i = from;
        int length = 0;
        while (i + 1 < bytes.length && bytes[i] < 0) {
            int second = bytes[i + 1] & 0xFF;
            if (second < 0x40 || second == 0x7F || second == 0x80 || second == 0xFF) {
                broken++;
                return i + 1;
            }
            length++;
            i += 2;
        }
        runs++;
        boolean letters = from > 0 && isLetter(bytes[from - 1]) || i < bytes.length && isLowerCase(bytes[i]);
        if (letters) {
            western++;
        } else if (length > 1) {
            for (int k = from; k < i; k += 2) {
                pairs.add((bytes[k] & 0xFF) << Byte.SIZE | bytes[k + 1] & 0xFF);
            }
        }
        return Math.max(i, from + 1);
    }

    private Optional<LegacyGuess> decided() {
        int count = pairs.size();
        if (count < 2) {
            return Optional.empty();
        }
        double chinese = share(0xB0, 0xD7, 0xA1);
        double traditional = share(0xA4, 0xC6, 0x40);
        boolean high = pairs.stream().allMatch(pair -> (pair & 0xFF) > 0xA0);
        if (!high && traditional > chinese && traditional >= 0.8) {
            return Optional.of(new LegacyGuess("Big5", count >= ENOUGH));
        }
        if (high && count >= ENOUGH && area(0xA4, 0xA5, 0xA1) >= 0.1) {
            return Optional.of(new LegacyGuess("EUC-JP", false));
        }
        return high && count >= ENOUGH_FOR_KOREAN && area(0xB0, 0xC8, 0xA1) == 1
                ? Optional.of(new LegacyGuess("EUC-KR", false)) : Optional.empty();
    }

    /** Share of pairs that are frequent characters or, in 0xA1..0xA3, punctuation. */
    private double share(int first, int last, int leastSecond) {
        return area(first, last, leastSecond) + area(0xA1, 0xA3, leastSecond);
    }

    private double area(int first, int last, int leastSecond) {
        return pairs.stream().filter(pair -> pair >> Byte.SIZE >= first && pair >> Byte.SIZE <= last
                && (pair & 0xFF) >= leastSecond).count() / (double) pairs.size();
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    private static boolean isLowerCase(byte b) {
        return b >= 'a' && b <= 'z';
    }
}
