/**
 * Workbooks as grids. Sheets of .xlsx are streamed as SAX events, since the object model of POI takes about two
 * kilobytes a cell; the object model reads .xls (at most 65,536 rows) and small .xlsx whose formulas lack cached
 * results, because only it can evaluate them. Workbooks of strangers: document types are refused, inflation is limited
 * by POI's zip guard, nothing outside the file is ever opened.
 */
package io.github.tidecast.importing.excel;
