/**
 * What all screens share. Decision: one {@link io.github.tidecast.ui.session.Session} of observable properties that only
 * the FX thread touches, and {@link io.github.tidecast.ui.session.Commands} that one screen provides and others run, so
 * that no screen knows another; a test holds that. What takes time (reading, training, saving) runs elsewhere and
 * publishes here only if it is still wanted. Rejected: an event bus, whose messages nobody can find again, and screens
 * that call each other.
 */
package io.github.tidecast.ui.session;
