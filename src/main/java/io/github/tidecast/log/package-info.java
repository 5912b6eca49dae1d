/**
 * Where Tidecast keeps its log. Decision: Logback is configured in code through its own service interface, so that
 * window, command line, worker and tests write to one daily file in the platform's state folder from the very first
 * message on, and none of them ever writes to the console, which belongs to results and to the worker's protocol.
 * Several processes share the file (Logback's prudent mode). Rejected: logback.xml, which cannot name the state
 * folder of three systems, and a start call, which the first logger of a test or a library would come before.
 */
package io.github.tidecast.log;
