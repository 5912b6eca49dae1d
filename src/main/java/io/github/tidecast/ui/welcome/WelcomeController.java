package io.github.tidecast.ui.welcome;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.CommandKey;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows samples and recent files on an empty desk. */
public final class WelcomeController extends Screen {

    private static final int RECENT_SHOWN = 5;
    private static final Map<String, String> ICONS = Map.of(
            "air_passengers", "mdal-flight", "electricity_england_wales", "mdal-flash_on",
            "seattle_weather", "mdmz-wb_cloudy", "sunspots_monthly", "mdmz-wb_sunny", "co2_mauna_loa", "mdmz-public",
            "us_employment", "mdal-business_center", "dutch_retail_sales", "mdmz-shopping_cart",
            "european_stock_indices", "mdmz-show_chart");

    private final WelcomeModel model;
    private final Session session;

    @FXML private Label drop;
    @FXML private Pane samples;
    @FXML private Pane recent;
    @FXML private Pane recentBox;

    /** The controller of the welcome. */
    public WelcomeController(Language language, WelcomeModel model, Session session) {
        super(language);
        this.model = model;
        this.session = session;
    }

    @FXML
    private void initialize() {
        drop.textProperty().bind(language().saying(CommandKey.hint("ui.welcome.drop", Commands.Name.PASTE)));
        samples.getChildren().setAll(model.samples().stream().map(this::card).toList());
        model.recentProperty().subscribe(this::showRecent);
    }

    @FXML
    private void onOpen() {
        session.commands().get(Commands.Name.OPEN).run();
    }

    private Button card(String name) {
        String key = name.replace('_', '-');
        Label title = new Label();
        title.getStyleClass().add("card-title");
        title.textProperty().bind(language().saying(Text.of("ui.sample." + key)));
        Label about = new Label();
        about.getStyleClass().add("card-about");
        about.setWrapText(true);
        about.textProperty().bind(language().saying(Text.of("ui.sample-about." + key)));
        FontIcon icon = new FontIcon(ICONS.get(name));
        icon.getStyleClass().add("card-icon");
        HBox content = new HBox(icon, new VBox(title, about));
        content.getStyleClass().add("card-content");
        Button card = new Button();
        card.setId("sample-" + key);
        card.getStyleClass().add("sample-card");
        card.setGraphic(content);
        card.accessibleTextProperty().bind(language().saying(Text.of("ui.sample." + key)));
        card.setOnAction(event -> model.openSample(name));
        return card;
    }

    private void showRecent(List<Path> files) {
        recentBox.setVisible(!files.isEmpty());
        recent.getChildren().setAll(files.stream().limit(RECENT_SHOWN).map(this::recentRow).toList());
    }

    private Button recentRow(Path file) {
        Label name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().add("card-title");
        Label folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("card-about");
        HBox line = new HBox(new FontIcon("mdoal-insert_drive_file"), name, folder);
        line.getStyleClass().add("recent-line");
        Button row = new Button();
        row.setGraphic(line);
        row.getStyleClass().addAll("flat", "recent-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name.getText());
        row.setTooltip(new Tooltip(file.toString()));
        row.setOnAction(event -> model.openRecent(file));
        return row;
    }
}
