/**
 * The loss chart of the training under way, the last one or that of an earlier run, with best epoch and state.
 * Decision: {@link io.github.tidecast.ui.training.Course} is the one answer to which of them is on screen; curves,
 * words and marks come from it.
 */
package io.github.tidecast.ui.training;
