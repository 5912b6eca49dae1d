/**
 * Files that leave Tidecast: pictures of charts, workbooks, CSV, JSON.
 *
 * <p>Every file is written beside its target and moved, so that a full disk, a cancellation or a crash leaves what was
 * there. Text from the data never becomes a formula: text cells in workbooks, an apostrophe in CSV. Decision: batik for
 * SVG and the PDFBox graphics for PDF, because org.jfree.svg and org.jfree.pdf are GPL; native Excel charts refer to
 * cells instead of being pictures, because people go on working with the numbers; POI streams the rows, so that a
 * million of them need no more memory than a hundred.
 */
package io.github.tidecast.exporting;
