/**
 * Where in a grid the table is: titles, names, units, footers. {@code LayoutGuess} decides it from how cells look, and
 * not from what they mean, which is found out only where the data are known to be. Knows dates, numbers and the
 * vocabulary.
 */
package io.github.tidecast.importing.guess.layout;
