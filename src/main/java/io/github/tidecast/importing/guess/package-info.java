/**
 * What cells mean. Each question is decided in one class from the whole column: {@code Layout} where the table is,
 * {@code DecimalGuess} the decimal mark, {@code DateFormats} the list of date formats and {@code DateGuess} which one
 * a column has, {@code TimeColumnGuess} which column is the time, {@code FrequencyGuess} the step. Guessing is our
 * own work because no library asks: each picks one reading in silence.
 */
package io.github.tidecast.importing.guess;
