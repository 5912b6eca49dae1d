/**
 * What screens are made with. Decision: texts are bound by key in FXML, as in {@code ${controller.texts["ui.form.title"]}},
 * to an observable map that {@link io.github.tidecast.ui.common.Language} refills, so that the language changes without
 * a restart and no controller has code for labels. Rejected: resource bundles of FXMLLoader ({@code %key}), which are
 * read once. Themes are AtlantaFX's; one style sheet uses their colour tokens only, and so serves light and dark.
 */
package io.github.tidecast.ui.common;
