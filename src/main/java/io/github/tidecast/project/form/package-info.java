/**
 * The form that the result of a run has in project files.
 *
 * <p>Decision: what is written has records of its own, so that a value of {@code forecast} may change without making a
 * project unreadable. The rules, which {@code CompleteRecords} in {@code json} keeps:
 * <ul>
 *   <li>A component that is not {@code Optional} was there from the first format on; a file that lacks it is damaged.
 *   <li>A component that is added later is {@code Optional}, and the method that makes the value says what files meant
 *       that do not have it.
 *   <li>A field that no component has comes from a newer version: reading passes over it, and saving keeps it, see
 *       {@code KeptAdditions} in {@code project}.
 *   <li>A constant is written by name; one that this version does not know leaves out what it belongs to.
 *   <li>A change of meaning is a new format with one more step in {@code Upgrades}, and a golden file beside the tests.
 * </ul>
 * Series, axes, texts and settings have the forms of {@code json}, which the worker's protocol shares; the golden files
 * hold these, too.
 */
package io.github.tidecast.project.form;
