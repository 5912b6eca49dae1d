/**
 * Tables in markup: HTML that web sites hand out under the name .xls, and Excel's XML of 2003. HTML is read by the
 * forgiving parser of the JDK (javax.swing.text.html.parser), which follows no link and runs no script; a dependency
 * for this rare kind of file would not pay.
 */
package io.github.tidecast.importing.html;
