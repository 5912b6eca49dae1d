/**
 * Tidecast. {@link io.github.tidecast.Main} starts the window or the command line; everything else is in the rooms
 * below, whose directions {@code ArchitectureTest} holds: series and text stand alone, forecast knows series, the
 * window and the command line know the rooms and never each other. Decision: rooms are packages of one module, not
 * modules of a build, because one jar is what ships and a test says the same as a module boundary, in a sentence.
 */
package io.github.tidecast;
