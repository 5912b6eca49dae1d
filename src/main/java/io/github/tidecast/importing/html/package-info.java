/**
 * Tables in markup: HTML that web sites hand out under the name .xls, and Excel's XML of 2003. HTML is read by a scanner
 * of our own, which needs one pass whatever stands in the page; the parser of the JDK (javax.swing.text.html.parser)
 * reads the rest of a page again behind each comment that is left open, needs a stack for tags that are, and cannot be
 * stopped. A dependency for this rare kind of file would not pay.
 */
package io.github.tidecast.importing.html;
