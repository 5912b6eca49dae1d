/**
 * Workbooks as grids. Sheets of .xlsx are streamed as SAX events, since the object model of POI takes about two
 * kilobytes a cell and cannot be stopped; that of .xls (at most 65,536 rows) is made after a look at its records. Workbooks
 * of strangers: document types are refused, every stream ends when the reading is cancelled, entries and what they inflate
 * to, styles, names, sheets and the effort of trying a password are bounded, nothing outside the file is ever opened.
 */
package io.github.tidecast.importing.excel;
