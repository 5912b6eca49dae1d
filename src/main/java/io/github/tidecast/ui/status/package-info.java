/**
 * The status bar: work under way and the time left, files being written, the device and the memory. Decision: the time
 * left is that of {@link io.github.tidecast.ui.session}, which the queue shows too, so that two places never disagree.
 */
package io.github.tidecast.ui.status;
