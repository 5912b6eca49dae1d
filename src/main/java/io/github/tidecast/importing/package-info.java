/**
 * From a file of a person to a table of series. Every file becomes a grid of typed cells; one place decides each
 * question (encoding, dialect, types, dates, frequency); nothing is guessed silently: each guess stands in the
 * {@link io.github.tidecast.importing.ImportResult}, with a {@link io.github.tidecast.importing.Question} where two
 * readings are possible, and each can be set in {@link io.github.tidecast.importing.ImportOptions}.
 */
package io.github.tidecast.importing;
