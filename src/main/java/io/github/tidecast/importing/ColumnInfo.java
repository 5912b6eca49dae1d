package io.github.tidecast.importing;

import java.util.Locale;

/**
 * A column of the file as it was understood.
 *
 * @param name    unique name
 * @param type    what it holds
 * @param points  cells down the column, missing ones included
 * @param missing empty, unreadable or marked as missing
 * @param first   first value as text, empty if there is none
 * @param last    last value as text, empty if there is none
 */
public record ColumnInfo(String name, Type type, int points, int missing, String first, String last) {

    /** What a column holds. */
    public enum Type {
        NUMBER, TIME, TEXT;

        /** Stable name for programs. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
