package io.github.tidecast.importing.csv;

/** Follows bytes and tells whether they can be UTF-8 (RFC 3629); feed it piece by piece. */
final class Utf8Check {

    private static final int FEWEST = 4;

    private int pending;
    private int least = 0x80;
    private int greatest = 0xBF;
    private int lead;
    private int whole;
    private int broken;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && pending == 0) {
                continue;
            }
            int b = bytes[i] & 0xFF;
            if (pending > 0 && b >= least && b <= greatest) {
                least = 0x80;
                greatest = 0xBF;
                pending--;
                whole += pending == 0 && lead > 2 ? 1 : 0;
                continue;
            }
            broken += pending > 0 ? 1 : 0;
            pending = 0;
            if (b >= 0x80) {
                lead(b);
            }
        }
    }

    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
            lead = 2;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            lead = 3;
            least = b == 0xE0 ? 0xA0 : 0x80;
            greatest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            lead = 4;
            least = b == 0xF0 ? 0x90 : 0x80;
            greatest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken++;
        }
    }

    /** True if all bytes so far are UTF-8, an unfinished character at the end included. */
    boolean valid() {
        return broken == 0;
    }

    /** True if a few bytes are no UTF-8 among many characters of three and four bytes, which come about by no chance. */
    boolean nearlyValid() {
        return whole >= FEWEST && whole >= FEWEST * broken;
    }
}
