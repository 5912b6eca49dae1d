package io.github.tidecast.importing.csv;

/** Follows bytes and tells whether they can be UTF-8 (RFC 3629); feed it piece by piece. */
final class Utf8Check {

    private int pending;
    private int least = 0x80;
    private int greatest = 0xBF;
    private boolean valid = true;
    private boolean ascii = true;

    void feed(byte[] bytes, int length) {
        for (int i = 0; i < length && valid; i++) {
            int b = bytes[i] & 0xFF;
            if (pending > 0) {
                valid = b >= least && b <= greatest;
                least = 0x80;
                greatest = 0xBF;
                pending--;
            } else if (b >= 0x80) {
                lead(b);
            }
        }
    }

    private void lead(int b) {
        ascii = false;
        if (b >= 0xC2 && b <= 0xDF) {
            pending = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            pending = 2;
            least = b == 0xE0 ? 0xA0 : 0x80;
            greatest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            pending = 3;
            least = b == 0xF0 ? 0x90 : 0x80;
            greatest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            valid = false;
        }
    }

    /** True if all bytes so far are UTF-8, an unfinished character at the end included. */
    boolean valid() {
        return valid;
    }

    /** True if all bytes so far are below 128. */
    boolean ascii() {
        return ascii;
    }
}
