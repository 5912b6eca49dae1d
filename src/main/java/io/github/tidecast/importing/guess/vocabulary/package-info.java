/**
 * Words that people write into tables, in the languages they write them in: months and weekdays, names of times,
 * totals, units, and what stands for a missing value. Lists, and nothing about cells; the place for another language.
 * Knows none of the other packages.
 */
package io.github.tidecast.importing.guess.vocabulary;
