/**
 * A file as rows of cells, before anything is guessed. Cells are packed by column (text as UTF-8, numbers and times as
 * eight bytes) because two million rows have to fit beside the finished series into 512 MB; a list of strings would
 * need six times as much. Later questions ("is the whole column a date?") may then look at every cell, not at a sample.
 */
package io.github.tidecast.importing.grid;
