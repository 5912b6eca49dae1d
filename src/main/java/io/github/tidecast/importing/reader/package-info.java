/**
 * The reading of a file from its bytes to its {@link io.github.tidecast.importing.ImportResult}: what kind of file it
 * is, its grid, what the cells mean, the series. Nothing is decided here; the deciding classes are called in order.
 */
package io.github.tidecast.importing.reader;
