package io.github.tidecast.importing.csv;

/**
 * How fields are separated.
 *
 * @param delimiter between fields
 * @param quoting   whether double quotes enclose fields; false where a stray quote would swallow the file
 * @param delimited whether the delimiter occurs at all; false for a file of one column
 */
public record Dialect(char delimiter, boolean quoting, boolean delimited) {

    /** Delimiters that are looked for, the likelier first. */
    static final char[] DELIMITERS = {',', ';', '\t', '|'};
}
