/**
 * What cells mean. Each question is decided in one class from the whole column, and in one package: {@code shapes} how
 * series lie in a table, {@code layout} where the table is, {@code columns} of what type its columns are, with
 * {@code dates} and {@code numbers} for what a text can be, {@code times} which of them say when, {@code axis} the step;
 * {@code vocabulary} holds the words that people use, {@code findings} what they are to be told. The way is from the
 * later questions to the earlier ones and never back. Guessing is our own work because no library asks: each picks one
 * reading in silence.
 */
package io.github.tidecast.importing.guess;
