/**
 * The second process that trains, and the {@link io.github.tidecast.forecast.Engine} that talks to it.
 *
 * <p>Decision: the window never loads ND4J. A child process with the same jars does, and is spoken with over stdin and
 * stdout, one message a line: a mark, the kind, the number of the job, a JSON value. A pipe needs no port, dies with
 * either side, and the end of stdin tells the child that nobody is left to work for. Native code prints to stdout when
 * it likes; a line without the mark is such a print and goes to the log. A child that dies costs one job, said in one
 * sentence; the next one finds a new child.
 *
 * <p>A process has one device, because ND4J takes its backend from the environment when it is loaded. So what computes
 * is decided before a child starts ({@code DeviceDecision}: what the user wants, the jars of the add-on, what the driver
 * says, and where there is a choice a measurement in processes of their own), and {@code DeviceEngine} keeps a child for
 * each device that is used.
 *
 * <p>The engine behind the child's loop is handed in, so that this room knows no network library. Rejected: sockets
 * (firewalls, ports, other users of the machine), Java serialization, shared memory (nothing here is large enough).
 */
package io.github.tidecast.worker;
