/**
 * The cells of a table as columns of one type each: numbers, times or words. {@code ColumnReader} decides the type from
 * a sample spread over the column, and reads it; what it was read with stays with the column, so that it can be read
 * like that again. Knows the layout, dates and numbers.
 */
package io.github.tidecast.importing.guess.columns;
