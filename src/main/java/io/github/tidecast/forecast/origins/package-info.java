/** Where in a series methods are tried out. Plain numbers of points, so that defaults and engine can share them. */
package io.github.tidecast.forecast.origins;
