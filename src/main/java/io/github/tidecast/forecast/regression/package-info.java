/** Penalised linear regression on windows of past values. Plain numbers only. */
package io.github.tidecast.forecast.regression;
