/**
 * What Tidecast keeps on disk. Settings are one JSON file that people can read and mend; the file is only a form of
 * the immutable {@link io.github.tidecast.project.UserSettings}, read field by field so that one bad value costs one
 * setting and a field of a newer version survives being saved by an older one. Everything is written to a temporary
 * file beside its target, forced to the disk and moved, so that a crash leaves the old or the new file and never half
 * of one. Rejected: java.util.prefs, which hides settings in a registry that cannot be copied or mended.
 */
package io.github.tidecast.project;
