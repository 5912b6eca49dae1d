/**
 * Saving charts, workbooks and reports from the window. Decision: everything is written by {@link
 * io.github.tidecast.exporting} on a background thread and appears under its name when it is whole; until then the
 * status bar shows it and lets it be cancelled, and a window that is closed asks what is to become of it.
 */
package io.github.tidecast.ui.export;
