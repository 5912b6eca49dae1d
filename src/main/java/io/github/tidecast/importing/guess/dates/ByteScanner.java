package io.github.tidecast.importing.guess.dates;

import java.nio.charset.StandardCharsets;

/** Walks over a range of UTF-8 bytes; the small steps that reading dates and times is made of. */
final class ByteScanner {

    private byte[] bytes = {};
    private int at;
    private int end;

    /** Starts anew at a range. */
    void over(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        at = from;
        end = to;
    }

    boolean atEnd() {
        return at >= end;
    }

    /** Where it stands, to come back by {@link #back}. */
    int position() {
        return at;
    }

    void back(int position) {
        at = position;
    }

    /** The next byte, -1 at the end. */
    int peek() {
        return at < end ? bytes[at] & 0xFF : -1;
    }

    /** Takes whatever byte is next. */
    void skip() {
        at++;
    }

    /** Takes an ASCII character if it is next. */
    boolean take(char c) {
        if (at < end && bytes[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes bytes if they are next; ASCII letters in either case. */
    boolean take(byte[] literal) {
        if (end - at < literal.length) {
            return false;
        }
        for (int i = 0; i < literal.length; i++) {
            if (lower(bytes[at + i]) != lower(literal[i])) {
                return false;
            }
        }
        at += literal.length;
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }

    /** Takes as many digits as there are, between least and most; -1 if there are fewer than least. */
    int digits(int least, int most) {
        int value = 0;
        int count = 0;
        while (count < most && at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at++] - '0');
            count++;
        }
        return count < least ? -1 : value;
    }

    /** True if a digit is next. */
    boolean digitNext() {
        return at < end && bytes[at] >= '0' && bytes[at] <= '9';
    }

    /** Skips blanks, narrow and wide; true if there were any. */
    boolean blanks() {
        int from = at;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || noBreak() > 0)) {
            at += Math.max(1, noBreak());
        }
        return at > from;
    }

    private int noBreak() {
        if (at + 1 < end && bytes[at] == (byte) 0xC2 && bytes[at + 1] == (byte) 0xA0) {
            return 2;
        }
        return at + 2 < end && bytes[at] == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0xAF
                ? 3 : 0;
    }

    /** Skips blanks, dots and commas. */
    void loose() {
        while (blanks() || take('.') || take(',')) {
            // as long as there are any
        }
    }

    /** Takes a run of letters (bytes above 127 count as letters), as text. */
    String word() {
        int from = at;
        while (at < end && (bytes[at] < 0 || Character.isLetter(bytes[at])) && noBreak() == 0) {
            at++;
        }
        return at == from ? "" : new String(bytes, from, at - from, StandardCharsets.UTF_8);
    }
}
