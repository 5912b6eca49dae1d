/**
 * The search for better settings in the window: trials as they end, the best so far, each searched setting against
 * the score, and the winner for the form. The charts are JavaFX's own: a search has hundreds of points, not millions.
 */
package io.github.tidecast.ui.tuning;
