/**
 * The tool bar. Decision: a button is a command of {@link io.github.tidecast.ui.session.Commands} and nothing else, so
 * that key, menu and button are enabled together.
 */
package io.github.tidecast.ui.toolbar;
