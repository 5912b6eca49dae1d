/**
 * What all screens share. Decision: one {@link io.github.tidecast.ui.session.Session}, whose state is one immutable value,
 * {@link io.github.tidecast.ui.session.SessionState}. Screens change it by methods that say what is wanted, and what depends
 * on something else changes with it in the same step; then the subscribers are told, so that it does not matter which comes
 * first. {@link io.github.tidecast.ui.session.Commands} are provided by one screen and run by others, so that no screen
 * knows another; a test holds that. What takes time (reading, training, saving) runs elsewhere and publishes here only if
 * it is still wanted; what runs it and what publishes it are handed to each model, so that models are tested without a
 * window. Rejected: properties that any screen may write, because writers and the order of listeners decide what is seen;
 * an event bus, whose messages nobody can find again; and screens that call each other.
 */
package io.github.tidecast.ui.session;
