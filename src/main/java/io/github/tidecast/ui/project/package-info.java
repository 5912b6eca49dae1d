/**
 * Projects in the window: opening, saving, autosave and recovery. What is on the desk is put together into a
 * {@link io.github.tidecast.project.Project} whenever it changes, and taken apart when one is opened, so that no
 * screen knows project files. Decision: runs, and in an open project everything that was chosen, are work that is asked
 * about before it would go; choices made before the first run are not, for they are made again in a moment. A window
 * that ends without closing leaves a recovery copy, which is offered at the next start.
 */
package io.github.tidecast.ui.project;
