/**
 * The file on the desk: its columns, which of them is forecast, which help, and what a user should know about it.
 * Decision: a problem of the file is shown beside the column it is about and not in a dialog, because forecasting can
 * go on.
 */
package io.github.tidecast.ui.data;
