package io.github.tidecast.importing.csv;

/**
 * How fields are separated.
 *
 * @param delimiter between fields
 * @param quoting   whether a field in double quotes may hold line breaks; false where a mark that is never closed would
 *                  swallow rows, so that each line ends its quotes
 * @param spaced    whether blanks stand between delimiters and quotes
 * @param delimited whether the delimiter occurs at all; false for a file of one column
 */
public record Dialect(char delimiter, boolean quoting, boolean spaced, boolean delimited) {

    /** Delimiters that are looked for, the likelier first. */
    static final char[] DELIMITERS = {',', ';', '\t', '|'};

    /** The same with quotes that end with their line. */
    Dialect withinLines() {
        return new Dialect(delimiter, false, spaced, delimited);
    }
}
