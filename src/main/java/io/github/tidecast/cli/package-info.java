/**
 * The command line: the same rooms without a window.
 *
 * <p>A command is a picocli class that is built by hand in {@link io.github.tidecast.cli.Subcommands} with a
 * {@link io.github.tidecast.cli.Console} and what it works with, so that tests can hand in other ones. Results go to
 * stdout, in UTF-8 unless a person watches; progress, warnings and failures go to stderr. A failure is one sentence
 * there and a stack trace in the log; {@link io.github.tidecast.cli.ExitCode} tells programs what happened.
 *
 * <p>Decision: training runs in a worker here too, because the limits of memory, the vector kernels and the device
 * are options of a new process. Rejected: picocli's own resource bundles, whose texts could not be tested for
 * completeness together with all others.
 */
package io.github.tidecast.cli;
