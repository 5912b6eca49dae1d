/** The queue of trainings: what is under way, what waits, how long it will take. */
package io.github.tidecast.ui.queue;
