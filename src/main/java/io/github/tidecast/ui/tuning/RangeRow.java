package io.github.tidecast.ui.tuning;

import io.github.tidecast.text.Text;
import io.github.tidecast.tuning.Tunable;
import io.github.tidecast.ui.common.Language;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A setting that may be searched: whether, from where, to where, and below it what is wrong. */
final class RangeRow extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

    RangeRow(RangeDraft draft, Language language) {
        Tunable setting = draft.setting();
        String id = setting.key();
        CheckBox searched = new CheckBox();
        searched.setId(id + "-searched");
        searched.setMnemonicParsing(false);
        searched.textProperty().bind(language.saying(setting.label()));
        searched.selectedProperty().bindBidirectional(draft.searchedProperty());
        searched.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(searched, Priority.ALWAYS);
        HBox line = new HBox(searched);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("form-line");
        if (!setting.isChoice()) {
            line.getChildren().addAll(field(id + "-from", "ui.tuning.from", draft, draft.fromProperty(), language),
                    new Label("–"), field(id + "-to", "ui.tuning.to", draft, draft.toProperty(), language));
        }
        Label complaint = new Label();
        complaint.setId(id + "-range-complaint");
        complaint.getStyleClass().add("form-complaint");
        complaint.setWrapText(true);
        complaint.textProperty().bind(language.saying(draft.complaintProperty().map(text -> text.orElse(null))));
        complaint.visibleProperty().bind(draft.complaintProperty().map(Optional::isPresent));
        complaint.managedProperty().bind(complaint.visibleProperty());
        getChildren().addAll(line, complaint);
    }

    private static TextField field(String id, String key, RangeDraft draft, StringProperty typed, Language language) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("form-input");
        field.textProperty().bindBidirectional(typed);
        field.disableProperty().bind(draft.searchedProperty().not());
        field.accessibleTextProperty().bind(language.saying(Text.of(key, draft.setting().label())));
        draft.complaintProperty().subscribe(text -> field.pseudoClassStateChanged(INVALID, text.isPresent()));
        return field;
    }
}
