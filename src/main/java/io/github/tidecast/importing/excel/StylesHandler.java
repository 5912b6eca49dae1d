package io.github.tidecast.importing.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads from {@code styles.xml} which number format each style of cells has. Nothing else is kept: POI's table of
 * styles makes a tree of all of it.
 */
final class StylesHandler extends DefaultHandler {

    /** Styles of cells that a workbook may have, after the limits of Excel; cells of others are taken as plain. */
    static final int MOST_STYLES = 65_490;
    private static final int LONGEST_PATTERN = 255;

    private final Map<Integer, String> patterns = new HashMap<>();
    private int[] formats = new int[64];
    private int styles;
    private String list = "";

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "numFmts", "cellXfs", "cellStyleXfs", "dxfs" -> list = name;
            case "numFmt" -> pattern(attributes);
            case "xf" -> style(attributes);
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals(list)) {
            list = "";
        }
    }

    private void pattern(Attributes attributes) throws SAXException {
        String pattern = attributes.getValue("formatCode");
        if (list.equals("numFmts") && pattern != null && pattern.length() <= LONGEST_PATTERN
                && patterns.size() < MOST_STYLES) {
            patterns.put(number(attributes), pattern);
        }
    }

    private void style(Attributes attributes) throws SAXException {
        if (!list.equals("cellXfs") || styles == MOST_STYLES) {
            return;
        }
        if (styles == formats.length) {
            formats = Arrays.copyOf(formats, styles * 2);
        }
        formats[styles++] = number(attributes);
    }

    private static int number(Attributes attributes) throws SAXException {
        String number = attributes.getValue("numFmtId");
        try {
            return number == null ? 0 : Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            throw new SAXException("no number of a format: " + number, e);
        }
    }

    int styles() {
        return styles;
    }

    /** Number of the format of a style. */
    int format(int style) {
        return formats[style];
    }

    /** The format of a style as written; null if it is not known. */
    String pattern(int style) {
        String pattern = patterns.get(formats[style]);
        return pattern != null ? pattern : BuiltinFormats.getBuiltinFormat(formats[style]);
    }
}
