/**
 * The domain's values as JSON, for the worker's protocol, project files and the command line.
 *
 * <p>Decision: records are bound by Jackson as they are; values that guard their arrays
 * ({@link io.github.tidecast.series.TimeSeries}, {@link io.github.tidecast.series.TimeAxis}, network weights) have a
 * form of their own with the numbers as little-endian base64: exact to the bit, NaN included, a third of the size and
 * a tenth of the time of decimal digits. Types are fixed by the reader, never named in the text, and size, depth and
 * string length are limited, so that a file from a stranger can neither run code nor exhaust the memory. Rejected:
 * annotations on the domain, which would make it know Jackson; Java serialization.
 */
package io.github.tidecast.json;
