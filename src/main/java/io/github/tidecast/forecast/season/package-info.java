/** What repeats in values: seasons of a known length, and cycles whose length the data tell. Plain numbers only. */
package io.github.tidecast.forecast.season;
