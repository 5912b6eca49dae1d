/**
 * The settings form. Decision: its rows are made from the list of settings ({@link
 * io.github.tidecast.forecast.settings.Settings}) by type, so that a further setting needs no screen; what a change
 * will do stands beside the field before anything is trained.
 */
package io.github.tidecast.ui.form;
