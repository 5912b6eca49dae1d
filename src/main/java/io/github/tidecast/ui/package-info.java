/** The window: model, view and controller of each part of the screen. */
package io.github.tidecast.ui;
