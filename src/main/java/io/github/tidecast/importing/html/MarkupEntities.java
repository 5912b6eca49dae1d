package io.github.tidecast.importing.html;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** Characters that a page writes by name or number: those of HTML 3.2 and the signs that tables have besides. */
final class MarkupEntities {

    private static final int FIRST_LATIN = 160;
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            + "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
            + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            + "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
            + "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
            + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
    private static final Map<String, Integer> NAMES = names();
    /** Numbers from 128 to 159 mean the characters of Windows, as all browsers take them. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST = 8;

    private MarkupEntities() {
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>(Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>',
                "quot", (int) '"', "apos", (int) '\'', "euro", 0x20AC, "ndash", 0x2013, "mdash", 0x2014,
                "minus", 0x2212, "hellip", 0x2026));
        names.putAll(Map.of("lsquo", 0x2018, "rsquo", 0x2019, "ldquo", 0x201C, "rdquo", 0x201D, "bull", 0x2022,
                "permil", 0x2030, "thinsp", 0x2009, "ensp", 0x2002, "emsp", 0x2003, "infin", 0x221E));
        String[] latin = LATIN.split(" ", -1);
        for (int i = 0; i < latin.length; i++) {
            names.put(latin[i], FIRST_LATIN + i);
        }
        return Map.copyOf(names);
    }

    /** Takes an entity off the page, or the ampersand alone where none follows; the code point. */
    static int take(MarkupCharacters in) throws IOException {
        in.next();
        boolean numbered = in.peek() == '#';
        StringBuilder name = new StringBuilder();
        for (int i = numbered ? 1 : 0; isAlphanumeric(in.peek(i)) && name.length() <= LONGEST; i++) {
            name.append((char) in.peek(i));
        }
        int found = numbered ? number(name.toString()) : NAMES.getOrDefault(name.toString(), -1);
        if (found < 0) {
            return '&';
        }
        in.skip(name.length() + (numbered ? 1 : 0));
        in.takes(";");
        return found;
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The code point of a number, decimal or behind an x; -1 if there is no such character. */
    private static int number(String digits) {
        boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
        String bare = hexadecimal ? digits.substring(1) : digits;
        if (!bare.matches(hexadecimal ? "[0-9a-fA-F]{1,7}" : "[0-9]{1,8}")) {
            return -1;
        }
        int code = Integer.parseInt(bare, hexadecimal ? 16 : 10);
        if (code >= 0x80 && code < FIRST_LATIN) {
            return new String(new byte[] {(byte) code}, WINDOWS).codePointAt(0);
        }
        return Character.isDefined(code) && !(code >= 0xD800 && code <= 0xDFFF) ? code : -1;
    }
}
