/**
 * Projects in the window: opening, saving, autosave and recovery. What is on the desk is put together into a
 * {@link io.github.tidecast.project.Project} whenever it changes, and taken apart when one is opened, so that no
 * screen knows project files. Decision: closing the window never asks; work that is not saved is kept as a recovery
 * copy and offered at the next start.
 */
package io.github.tidecast.ui.project;
