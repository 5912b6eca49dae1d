/**
 * How Tidecast touches the disk: files are replaced whole ({@link io.github.tidecast.files.AtomicFile}), a place is
 * looked at before work begins ({@link io.github.tidecast.files.OutputCheck}), locks harm nobody's file
 * ({@link io.github.tidecast.files.LockFile}), and what is nobody else's business stays private
 * ({@link io.github.tidecast.files.PrivateFolder}). Decision: one room for all that write, because each of these rules
 * was once kept by one writer and broken by another. A name that a stranger can guess may be a link, a pipe or a file
 * of somebody else: temporary names are random and must be new, everything else is looked at without following links.
 */
package io.github.tidecast.files;
