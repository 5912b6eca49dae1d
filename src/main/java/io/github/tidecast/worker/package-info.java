/** The second process that trains, and the engine that talks to it. */
package io.github.tidecast.worker;
