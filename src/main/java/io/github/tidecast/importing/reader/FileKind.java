package io.github.tidecast.importing.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of file the first bytes show, whatever the name says. */
enum FileKind {
    EMPTY, TEXT, MARKUP, OPEN_DOCUMENT, ZIP, OLE2, COMPRESSED, PICTURE, PDF, BINARY;

    /** Bytes of the file's head that are looked at. */
    static final int HEAD = 8192;

    private static final int MOST_CONTROLS_IN_A_HUNDRED = 2;

    static FileKind of(byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            boolean openDocument = new String(head, 0, Math.min(head.length, 120), StandardCharsets.ISO_8859_1)
                    .contains("vnd.oasis.opendocument");
            return openDocument ? OPEN_DOCUMENT : ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return OLE2;
        }
        if (starts(head, 0x1F, 0x8B) || starts(head, '7', 'z', 0xBC, 0xAF) || starts(head, 'R', 'a', 'r', '!')
                || starts(head, 'B', 'Z', 'h') || starts(head, 0xFD, '7', 'z', 'X', 'Z')
                || starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
            return COMPRESSED;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'I', 'I', '*', 0) || starts(head, 'M', 'M', 0, '*')
                || starts(head, 'R', 'I', 'F', 'F')) {
            return PICTURE;
        }
        return starts(head, '%', 'P', 'D', 'F') ? PDF : textOrBinary(head);
    }

    private static FileKind textOrBinary(byte[] head) {
        boolean wide = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) || looksWide(head);
        if (wide) {
            return TEXT;
        }
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 27 && b != 26 ? 1 : 0;
        }
        if (controls * 100 > head.length * MOST_CONTROLS_IN_A_HUNDRED) {
            return BINARY;
        }
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table")
                || start.startsWith("<?xml") || start.startsWith("<head") || start.startsWith("<meta")
                || start.startsWith("<style") || start.startsWith("<body") || start.startsWith("<div")
                || start.startsWith("<!--") ? MARKUP : TEXT;
    }

    /** UTF-16 without a mark: every other byte of mostly ASCII text is zero. */
    private static boolean looksWide(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            even += head[i] == 0 && i % 2 == 0 ? 1 : 0;
            odd += head[i] == 0 && i % 2 == 1 ? 1 : 0;
        }
        int pairs = head.length / 2;
        return Math.max(even, odd) * 3 > pairs && Math.min(even, odd) * 50 <= pairs;
    }

    private static boolean starts(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
