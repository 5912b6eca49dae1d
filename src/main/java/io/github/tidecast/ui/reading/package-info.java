/**
 * How the file was read: every guess with the choices there are, and the first rows as they came out. Decision: a
 * change reads the file again and shows the whole result, because guesses depend on each other.
 */
package io.github.tidecast.ui.reading;
