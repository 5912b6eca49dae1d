package io.github.tidecast.ui.common;

import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A sentence and some buttons. Enter answers by the first button that is a default by its kind, else by the last. */
final class QuestionDialog extends ProgramDialog<ButtonType> {

    /**
     * A question.
     *
     * @param answers what can be answered, the refusal last
     */
    QuestionDialog(Window owner, String title, String question, List<ButtonType> answers) {
        super(owner, title);
        getDialogPane().setContentText(question); // what a screen reader says of the dialog
        fill(new VBox(sentence(question)));
        getDialogPane().getButtonTypes().setAll(answers);
        answers(answers.stream().filter(answer -> answer.getButtonData().isDefaultButton()).findFirst()
                .orElse(answers.getLast()), answers.getLast());
    }

    /** A sentence in as many lines as it needs. */
    static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-sentence");
        return label;
    }
}
