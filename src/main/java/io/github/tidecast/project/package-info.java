/** What Tidecast keeps on disk: settings, recent files, projects, autosave. */
package io.github.tidecast.project;
