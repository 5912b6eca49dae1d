/**
 * What a text says of a number: its decimal mark, which {@code DecimalGuess} proves from whole columns, and the
 * ornaments around it, which {@code OrnateNumber} takes off. Plain numbers are read from their bytes, because there are
 * millions of them. Knows the vocabulary, and tells findings.
 */
package io.github.tidecast.importing.guess.numbers;
