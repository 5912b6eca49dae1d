/**
 * How series lie in a table, each way a {@code TableShape}: one column each, which needs nothing; below each other
 * (long); across the columns (wide); a year or a day in each row (calendar, day table). Another way is another of them,
 * and an entry in {@code TableShapes}. Knows all of the other packages but the axis.
 */
package io.github.tidecast.importing.guess.shapes;
