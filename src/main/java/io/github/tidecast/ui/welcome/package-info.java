/**
 * The empty desk: samples, files opened lately, and where to drop one. Decision: samples come first, because a
 * forecast that can be looked at explains the program better than a tour.
 */
package io.github.tidecast.ui.welcome;
