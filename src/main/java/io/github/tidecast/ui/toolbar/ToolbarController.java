package io.github.tidecast.ui.toolbar;

import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.project.Theme;
import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Command;
import io.github.tidecast.ui.session.CommandKey;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** The tool bar: every button runs a command and is enabled while the command is available. */
public final class ToolbarController extends Screen {

    private static final String RECENT = "recent-item";
    private static final int FOLDER_SHOWN = 40;

    private final ToolbarModel model;
    private final Commands commands;
    private final ObservableValue<Text> trainText;

    @FXML private SplitMenuButton open;
    @FXML private MenuItem openFile;
    @FXML private MenuItem paste;
    @FXML private MenuItem home;
    @FXML private MenuItem recentTitle;
    @FXML private MenuButton samples;
    @FXML private ButtonBase undo;
    @FXML private ButtonBase redo;
    @FXML private ButtonBase train;
    @FXML private ButtonBase stop;
    @FXML private MenuButton saveChart;
    @FXML private MenuButton export;
    @FXML private MenuItem chartPng;
    @FXML private MenuItem chartSvg;
    @FXML private MenuItem chartPdf;
    @FXML private MenuItem chartCopy;
    @FXML private MenuItem exportReport;
    @FXML private MenuItem projectOpen;
    @FXML private MenuItem projectSave;
    @FXML private MenuItem projectSaveAs;
    @FXML private MenuButton theme;
    @FXML private MenuButton languages;
    @FXML private ButtonBase help;

    /** The controller of the tool bar. */
    public ToolbarController(Language language, ToolbarModel model, Session session) {
        super(language);
        this.model = model;
        this.commands = session.commands();
        this.trainText = Bindings.createObjectBinding(() -> trainText(session), session.trainingProperty(),
                session.queue().waiting());
    }

    @FXML
    private void initialize() {
        train.textProperty().bind(language().saying(trainText));
        Map.of(open, Commands.Name.OPEN, train, Commands.Name.TRAIN, stop, Commands.Name.STOP,
                undo, Commands.Name.UNDO, redo, Commands.Name.REDO, help, Commands.Name.HELP).forEach(this::connect);
        Map.of(chartPng, Commands.Name.SAVE_CHART_PNG, chartSvg, Commands.Name.SAVE_CHART_SVG,
                chartPdf, Commands.Name.SAVE_CHART_PDF, chartCopy, Commands.Name.COPY_CHART,
                projectOpen, Commands.Name.OPEN_PROJECT, projectSave, Commands.Name.SAVE_PROJECT,
                projectSaveAs, Commands.Name.SAVE_PROJECT_AS)
                .forEach(this::connect);
        connect(exportReport, Commands.Name.EXPORT_REPORT);
        export.getItems().addAll(0, ExportFormat.TABLES.stream().map(this::table).toList());
        Map.of(openFile, Commands.Name.OPEN, paste, Commands.Name.PASTE, home, Commands.Name.HOME)
                .forEach(this::connect);
        fillHints();
        model.recentProperty().subscribe(this::fillRecent);
        saveChart.disableProperty().bind(chartPng.disableProperty());
        export.disableProperty().bind(commands.get(Commands.Name.EXPORT_WORKBOOK).availableProperty().not());
        samples.setDisable(model.samples().isEmpty());
        model.samples().forEach(name -> samples.getItems().add(sample(name)));
        fillThemes();
        fillLanguages();
    }

    /** What pressing the button does now, with how many wait already. */
    private static Text trainText(Session session) {
        int waiting = session.queue().waiting().size();
        return waiting > 0 ? Text.of("ui.toolbar.queue-more", waiting)
                : Text.of(session.trainingProperty().get().isActive() ? "ui.toolbar.queue" : "ui.toolbar.train");
    }

    private void fillHints() {
        hint(open, "ui.hint.open", Commands.Name.OPEN);
        hint(undo, "ui.hint.undo", Commands.Name.UNDO);
        hint(redo, "ui.hint.redo", Commands.Name.REDO);
        hint(train, "ui.hint.train", Commands.Name.TRAIN);
        hint(stop, "ui.hint.stop", Commands.Name.STOP);
        hint(saveChart, "ui.hint.save-chart", Commands.Name.SAVE_CHART_PNG);
        hint(export, "ui.hint.export", Commands.Name.EXPORT_WORKBOOK);
        hint(help, "ui.hint.help", Commands.Name.HELP);
        paste.textProperty().bind(language().saying(CommandKey.hint("ui.toolbar.paste", Commands.Name.PASTE)));
    }

    private void hint(ButtonBase button, String key, Commands.Name name) {
        Tooltip hint = new Tooltip();
        hint.textProperty().bind(language().saying(CommandKey.hint(key, name)));
        button.setTooltip(hint);
    }

    private void connect(ButtonBase button, Commands.Name name) {
        button.setOnAction(event -> commands.get(name).run());
        button.disableProperty().bind(commands.get(name).availableProperty().not());
    }

    private void connect(MenuItem item, Commands.Name name) {
        connect(item, commands.get(name));
    }

    private static void connect(MenuItem item, Command command) {
        item.setOnAction(event -> command.run());
        item.disableProperty().bind(command.availableProperty().not());
    }

    private MenuItem table(ExportFormat format) {
        MenuItem item = new MenuItem();
        item.setId("export-" + format.id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(language().saying(Text.of("ui.toolbar.table", format.label())));
        connect(item, commands.export(format));
        return item;
    }

    /** The files stand below their title, which is there only with them. */
    private void fillRecent(List<Path> files) {
        recentTitle.setVisible(!files.isEmpty());
        open.getItems().removeIf(item -> item.getStyleClass().contains(RECENT));
        open.getItems().addAll(open.getItems().indexOf(recentTitle) + 1, files.stream().map(this::recent).toList());
    }

    private MenuItem recent(Path file) {
        MenuItem item = new MenuItem(file.getFileName() + "  ·  " + shortened(String.valueOf(file.getParent())));
        item.setMnemonicParsing(false);
        item.getStyleClass().add(RECENT);
        item.setOnAction(event -> model.openRecent(file));
        return item;
    }

    /** The end of a folder tells it apart. */
    private static String shortened(String folder) {
        return folder.length() <= FOLDER_SHOWN ? folder : "…" + folder.substring(folder.length() - FOLDER_SHOWN);
    }

    private MenuItem sample(String name) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(language().saying(Text.of("ui.sample." + name.replace('_', '-'))));
        item.setOnAction(event -> model.openSample(name));
        return item;
    }

    private void fillThemes() {
        ToggleGroup group = new ToggleGroup();
        for (Theme one : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(language().saying(
                    Text.of("ui.theme." + one.name().toLowerCase(Locale.ROOT))));
            item.setToggleGroup(group);
            item.setSelected(model.theme() == one);
            item.setOnAction(event -> model.choose(one));
            theme.getItems().add(item);
        }
    }

    private void fillLanguages() {
        ToggleGroup group = new ToggleGroup();
        RadioMenuItem system = language(group, Optional.empty());
        system.textProperty().bind(language().saying(Text.of("ui.language.system")));
        Texts.LANGUAGES.forEach(locale ->
                language(group, Optional.of(locale)).setText(locale.getDisplayLanguage(locale)));
    }

    private RadioMenuItem language(ToggleGroup group, Optional<Locale> locale) {
        RadioMenuItem item = new RadioMenuItem();
        item.setToggleGroup(group);
        item.setSelected(model.language().map(Texts::closest).equals(locale));
        item.setOnAction(event -> model.choose(locale));
        languages.getItems().add(item);
        return item;
    }
}
