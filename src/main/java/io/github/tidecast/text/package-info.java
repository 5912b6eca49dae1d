/**
 * What Tidecast says to people. A {@link io.github.tidecast.text.Text} is a key with arguments that any room may
 * create without knowing a language; {@link io.github.tidecast.text.Texts} turns it into a sentence of the user's
 * language. Decision: the domain hands out keys, not sentences, because the language can be switched while results
 * are on screen, and because the worker and the window may differ in language. Each room has a bundle of its own
 * (importing, forecast, exporting, project, ui, cli) so that a text stands beside what says it.
 */
package io.github.tidecast.text;
