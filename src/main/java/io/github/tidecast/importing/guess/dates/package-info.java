/**
 * What a text says of a time. {@code DateFormats} is the list of formats and the one place where another is added,
 * {@code DatePattern} what its letters mean, {@code DateReader} reads a cell in a format, {@code DateGuess} finds the one
 * that a column has: from all of its cells, since a single one may be read in several. Our own work because no library
 * asks: each picks one reading in silence. Knows the vocabulary.
 */
package io.github.tidecast.importing.guess.dates;
