/** The command line: the same rooms without a window. */
package io.github.tidecast.cli;
