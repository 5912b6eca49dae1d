/**
 * What came out: the verdict, the figures it rests on, the accuracy table. Decision: the sentence comes first and is
 * that of {@link io.github.tidecast.forecast.Verdict}, which report, workbook and command line say too.
 */
package io.github.tidecast.ui.result;
