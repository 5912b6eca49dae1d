/**
 * Text files as grids. Encoding and dialect are guessed each in one place, from the whole file and from its first
 * records; the splitting into fields is FastCSV's, whose callback hands out buffers instead of strings.
 */
package io.github.tidecast.importing.csv;
