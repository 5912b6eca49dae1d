/**
 * The trainings so far: a table to compare, note, pin and delete them, and to go on from one of them. Every finished
 * training becomes a run; a run that is selected is shown by all screens as if it had just ended.
 */
package io.github.tidecast.ui.runs;
