/**
 * The window as a whole: desk, panes that fold, notices, help and keys. Decision: notices stand in a stack over the
 * desk and wait to be read; a dialog is for questions only.
 */
package io.github.tidecast.ui.workbench;
