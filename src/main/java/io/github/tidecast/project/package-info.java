/**
 * What Tidecast keeps on disk: settings, projects, recovery copies.
 *
 * <p><b>Settings</b> are one JSON file that people can read and mend, read field by field so that one bad value costs
 * one setting and a field of a newer version survives being saved by an older one. Rejected: java.util.prefs, which
 * hides settings in a registry that cannot be copied or mended.
 *
 * <p><b>A project file</b> is a zip that other programs can read:
 * <pre>
 *   tidecast.json            {"format": 3, "program": "1.0.0"}
 *   index.json               data (source, import choices, columns), settings of the form, view, list of runs
 *   data/DIGEST.i64          times: milliseconds since 1970-01-01T00:00 on the wall clock
 *   data/DIGEST-0.f64        values of the first series, NaN where missing
 *   runs/1/result.json       forecast, backtest, accuracy, verdict, loss curve of run 1, and what was
 *                            fitted together with its networks
 *   runs/1/networks.f32      its networks one after the other, each in DL4J's flattened order
 * </pre>
 * Arrays are plain little-endian numbers; DIGEST is the start of the SHA-256 of the table, so that a piece never
 * changes under its name. JSON is bound to fixed types, never to types that the file names. Sizes are checked against
 * what really comes out of the zip. Files have records of their own, see {@link io.github.tidecast.project.form}: a
 * field that was added since has a usual value, one that only a newer version has is passed over and kept by the next
 * saving ({@link KeptAdditions}), as are further pieces. The format counts changes of meaning: a newer one is refused,
 * an older one is upgraded step by step ({@link Upgrades}), which a golden file for each format holds. Results and
 * networks are read when asked for, so that hundreds of runs cost little. Rejected: Java serialization and DL4J's own
 * files, which let a file choose classes; one database file, which people cannot look into.
 *
 * <p><b>A recovery copy</b> is the same pieces in a folder, each written once, so that autosave costs as much as the
 * change and not as much as the project. Everything is written to a temporary file beside its target, forced to the
 * disk and moved: a crash leaves the old or the new file and never half of one.
 */
package io.github.tidecast.project;
