/** The composition root of the window: everything is built by hand, once, here. */
package io.github.tidecast.app;
