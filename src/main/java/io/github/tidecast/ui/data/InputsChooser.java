package io.github.tidecast.ui.data;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Chooses among columns, however many there are: a search, a list to tick that stays open, and all or none of what was
 * found at once. From the search the arrow down leads into the list, where the space bar ticks.
 */
final class InputsChooser {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 10;

    private final Language language;
    private final Consumer<List<String>> choose;
    private final Popover popover = new Popover();
    private final CustomTextField search = new CustomTextField();
    private final ObservableList<String> possible = FXCollections.observableArrayList();
    private final FilteredList<String> found = new FilteredList<>(possible);
    private final ListView<String> list = new ListView<>(found);
    private final Label count = new Label();
    private Set<String> chosen = Set.of();

    /**
     * A chooser that is not shown yet.
     *
     * @param choose is told of all chosen columns, in their order, after each change
     */
    InputsChooser(Language language, Consumer<List<String>> choose) {
        this.language = language;
        this.choose = choose;
        popover.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
        popover.setDetachable(false);
        popover.setContentNode(content());
        search.textProperty().subscribe(typed -> found.setPredicate(name ->
                name.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))));
        found.addListener((ListChangeListener<String>) change -> resize());
        language.textsProperty().subscribe(texts -> count());
    }

    private Node content() {
        search.setId("inputs-search");
        search.setLeft(new FontIcon("mdomz-search"));
        search.promptTextProperty().bind(language.saying(Text.of("ui.data.search")));
        search.accessibleTextProperty().bind(search.promptTextProperty());
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setId("inputs-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.accessibleTextProperty().bind(language.saying(Text.of("ui.data.inputs")));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            String name = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && name != null) {
                tick(name, !chosen.contains(name));
                event.consume();
            }
        });
        count.getStyleClass().add("quiet");
        count.setId("inputs-count");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        HBox line = new HBox(count, button("inputs-all", "ui.data.all-inputs", true),
                button("inputs-none", "ui.data.none-of-inputs", false));
        line.getStyleClass().add("form-line");
        VBox content = new VBox(search, list, line);
        content.getStyleClass().add("inputs-choice");
        return content;
    }

    private Button button(String id, String key, boolean ticked) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.textProperty().bind(language.saying(Text.of(key)));
        button.setOnAction(event -> tickFound(ticked));
        button.disableProperty().bind(Bindings.isEmpty(found));
        return button;
    }

    /** Opens beside a node. */
    void show(Node owner) {
        search.clear();
        resize();
        popover.show(owner);
        search.requestFocus();
    }

    /** Says which columns there are, and which of them are chosen. */
    void fill(List<String> columns, List<String> inputs) {
        chosen = Set.copyOf(inputs);
        if (!possible.equals(columns)) {
            possible.setAll(columns);
        }
        list.refresh();
        count();
    }

    private void count() {
        count.setText(language.say("ui.data.inputs-of", chosen.size(), possible.size()));
    }

    private void resize() {
        list.setPrefHeight(ROW * Math.clamp(possible.size(), 1, MOST_ROWS) + 2);
    }

    private void tick(String name, boolean ticked) {
        Set<String> next = new HashSet<>(chosen);
        if (ticked) {
            next.add(name);
        } else {
            next.remove(name);
        }
        choose(next);
    }

    private void tickFound(boolean ticked) {
        Set<String> next = new HashSet<>(chosen);
        if (ticked) {
            next.addAll(found);
        } else {
            found.forEach(next::remove);
        }
        choose(next);
    }

    private void choose(Set<String> next) {
        choose.accept(possible.stream().filter(next::contains).toList());
    }

    /** A column with its tick. */
    private final class Row extends ListCell<String> {

        private final CheckBox box = new CheckBox();

        Row() {
            box.setMnemonicParsing(false);
            box.setFocusTraversable(false);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(event -> tick(getItem(), box.isSelected()));
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            boolean shown = !empty && name != null;
            setGraphic(shown ? box : null);
            if (shown) {
                box.setText(name);
                box.setSelected(chosen.contains(name));
            }
            setAccessibleText(shown ? name : null);
        }
    }
}
