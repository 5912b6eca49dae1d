/**
 * When the rows of a table are: in one column, in several that hold parts of a time, in numbers that are times, or
 * nowhere. {@code TimeColumnGuess} decides it among columns that were read, because a column that could be a time is one
 * only if nothing better is there. Knows columns and what is below them.
 */
package io.github.tidecast.importing.guess.times;
