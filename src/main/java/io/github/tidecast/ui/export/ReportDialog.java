package io.github.tidecast.ui.export;

import io.github.tidecast.exporting.ReportLogo;
import io.github.tidecast.exporting.ReportOptions;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.ProgramDialog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what a report holds: its title, a comment, a logo, its sections. */
public final class ReportDialog extends ProgramDialog<ReportOptions> {

    private final Language language;
    private final FilePicker picker;
    private final TextField title = new TextField();
    private final TextArea comment = new TextArea();
    private final Label logoName = new Label();
    private final Map<ReportOptions.Section, CheckBox> sections = new LinkedHashMap<>();
    private Optional<ReportLogo> logo = Optional.empty();

    /**
     * A dialog.
     *
     * @param owner  the window of the forecast
     * @param picker chooses the logo
     */
    public ReportDialog(Window owner, Language language, FilePicker picker) {
        super(owner, language.say("ui.report.heading"));
        this.language = language;
        this.picker = picker;
        title.setId("report-title");
        title.setPromptText(language.say("ui.report.title-prompt"));
        comment.setId("report-comment");
        comment.setPrefRowCount(3);
        comment.setPrefColumnCount(28);
        comment.setWrapText(true);
        logoName.setText(language.say("ui.report.no-logo"));
        logoName.setWrapText(true);
        logoName.getStyleClass().add("quiet");
        fill(form());
        ButtonType save = button(language.say("ui.report.save"), ButtonBar.ButtonData.OK_DONE);
        answers(save, button(language.say("ui.report.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        buttonOf(save).setId("report-save");
        buttonOf(save).disableProperty().bind(noSection());
        setResultConverter(button -> button == save ? options() : null);
    }

    private BooleanBinding noSection() {
        return Bindings.createBooleanBinding(() -> sections.values().stream().noneMatch(CheckBox::isSelected),
                sections.values().stream().map(CheckBox::selectedProperty).toArray(ObservableValue[]::new));
    }

    private GridPane form() {
        GridPane form = new GridPane(12, 10);
        form.setMinWidth(Region.USE_PREF_SIZE);
        Button choose = new Button(language.say("ui.report.choose-logo"));
        choose.setId("report-logo");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(event -> picker.open(Text.of("ui.report.choose-logo"), List.of(new FilePicker.Kind(
                Text.of("ui.report.pictures"), List.of("png", "jpg", "jpeg")))).ifPresent(this::take));
        HBox chosen = new HBox(8, choose, logoName);
        chosen.setAlignment(Pos.CENTER_LEFT);
        VBox parts = new VBox(6);
        for (ReportOptions.Section section : ReportOptions.Section.values()) {
            CheckBox box = new CheckBox(language.say("ui.report.section." + section.name().toLowerCase(Locale.ROOT)));
            box.setId("report-section-" + section.name().toLowerCase(Locale.ROOT));
            box.setSelected(true);
            sections.put(section, box);
            parts.getChildren().add(box);
        }
        form.addRow(0, label("ui.report.title", title), title);
        form.addRow(1, label("ui.report.comment", comment), comment);
        form.addRow(2, label("ui.report.logo", choose), chosen);
        form.addRow(3, label("ui.report.sections", parts), parts);
        return form;
    }

    private Label label(String key, Node field) {
        Label label = new Label(language.say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private void take(Path file) {
        try {
            logo = Optional.of(ReportLogo.read(file));
            logoName.setText(String.valueOf(file.getFileName()));
        } catch (SayableException unreadable) {
            logo = Optional.empty();
            logoName.setText(language.say(unreadable.text()));
        }
    }

    private ReportOptions options() {
        return new ReportOptions(Optional.of(title.getText()), comment.getText(), logo,
                Arrays.stream(ReportOptions.Section.values())
                        .filter(one -> Objects.requireNonNull(sections.get(one)).isSelected())
                        .collect(Collectors.toSet()));
    }
}
