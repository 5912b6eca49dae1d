package io.github.tidecast.importing.csv;

/**
 * Tells GB18030 from Windows-1252. Chinese text comes in runs of byte pairs whose first byte lies in 0xB0..0xD7 and
 * whose second in 0xA1..0xFE (the 3,755 common characters of GB 2312, level 1); in Western text single high bytes
 * stand among letters.
 *
 * @param charset name of the character set
 * @param sure    whether one reading is clearly the better one
 */
record LegacyGuess(String charset, boolean sure) {

    static LegacyGuess of(byte[] bytes) {
        int common = 0;
        int rare = 0;
        int broken = 0;
        int western = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int next = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            high++;
            if (isLatinSign(b) && isSeparatorOrDigit(next) || b >= 0xA0 && before(bytes, i) < 0x80 && isLetter(next)
                    || b >= 0xC0 && isLetter(before(bytes, i)) && next < 0x80) {
                western++;
            }
            if (b == 0x80 || b == 0xFF || next < 0x30) {
                broken++;
            } else if (next < 0x40) {
                common += isFourBytes(bytes, i) ? 2 : 0;
                broken += isFourBytes(bytes, i) ? 0 : 1;
                i += isFourBytes(bytes, i) ? 3 : 0;
            } else {
                boolean level1 = b >= 0xB0 && b <= 0xD7 && next >= 0xA1;
                boolean punctuation = b >= 0xA1 && b <= 0xA3 && next >= 0xA1;
                common += level1 || punctuation ? 1 : 0;
                rare += level1 || punctuation ? 0 : 1;
                i++;
            }
        }
        boolean chinese = broken <= common / 50 && common > rare && common > western;
        boolean sure = chinese ? rare * 4 <= common && western == 0 : western * 5 >= high * 3;
        return new LegacyGuess(chinese ? "GB18030" : "windows-1252", sure);
    }

    /** Four bytes that alternate between high ones and digits, as only GB18030 has them. */
    private static boolean isFourBytes(byte[] bytes, int i) {
        return i + 3 < bytes.length && bytes[i + 1] >= '0' && bytes[i + 1] <= '9' && bytes[i + 2] < 0
                && bytes[i + 3] >= '0' && bytes[i + 3] <= '9';
    }

    private static int before(byte[] bytes, int i) {
        return i > 0 ? bytes[i - 1] & 0xFF : 0;
    }

    private static boolean isLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Euro, pound, yen, degree, section, superscripts, no-break space: signs beside numbers. */
    private static boolean isLatinSign(int b) {
        return b == 0x80 || b == 0xA0 || b == 0xA3 || b == 0xA5 || b == 0xA7 || b >= 0xB0 && b <= 0xB5;
    }

    private static boolean isSeparatorOrDigit(int b) {
        return b < 0x40;
    }
}
