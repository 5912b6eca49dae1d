/**
 * What is to be told of a file while it is understood. The lowest of these packages: every other one tells.
 */
package io.github.tidecast.importing.guess.findings;
