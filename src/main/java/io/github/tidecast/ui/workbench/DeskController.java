package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.CommandKey;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Where data are worked on: data and form at the left, charts and tables in the middle, results at the right. */
public final class DeskController extends Screen {

    private static final String TAB = "tab";
    private static final String CHANGED = "of-changed";
    private static final double DIVIDER = 5;

    private final WorkbenchModel model;
    private final Session session;

    @FXML private SplitPane columns;
    @FXML private SplitPane charts;
    @FXML private Region left;
    @FXML private Region centre;
    @FXML private Region right;
    @FXML private TabPane tabs;
    @FXML private Tab dataTab;
    @FXML private ToggleButton leftToggle;
    @FXML private ToggleButton rightToggle;
    private Optional<BooleanProperty> foldedForRoom = Optional.empty();

    /** The controller of the desk. */
    public DeskController(Language language, WorkbenchModel model) {
        super(language);
        this.model = model;
        this.session = model.session();
    }

    @FXML
    private void initialize() {
        columns.visibleProperty().bind(session.dataProperty().map(Optional::isPresent));
        leftToggle.selectedProperty().bindBidirectional(model.leftShownProperty());
        rightToggle.selectedProperty().bindBidirectional(model.rightShownProperty());
        hint(leftToggle, "ui.workbench.fold-left", Commands.Name.FOLD_LEFT);
        hint(rightToggle, "ui.workbench.fold-right", Commands.Name.FOLD_RIGHT);
        arrange();
        model.leftShownProperty().subscribe((before, now) -> shown(now, model.rightShownProperty()));
        model.rightShownProperty().subscribe((before, now) -> shown(now, model.leftShownProperty()));
        // later, for the panes cannot be exchanged while they are laid out
        columns.widthProperty().subscribe((before, now) -> Platform.runLater(this::fitSides));
        new RememberedDivider(charts, 0, model, WorkbenchModel.BOTTOM);
        // by its colour, for there is no room for a sign in a narrow window
        session.changedProperty().subscribe(all -> {
            tabs.getTabs().getFirst().getStyleClass().remove(CHANGED);
            if (!all.isEmpty()) {
                tabs.getTabs().getFirst().getStyleClass().add(CHANGED);
            }
        });
        session.onShowProblem(problem -> tabs.getSelectionModel().select(dataTab));
        // an earlier run that is looked at again is looked at where the user is
        session.onTrained(() -> tabs.getSelectionModel().selectFirst());
        tabs.getSelectionModel().selectedItemProperty().subscribe((before, tab) ->
                session.view().remember(TAB, Optional.of(tab.getId()).filter(id -> tabs.getTabs().indexOf(tab) > 0)));
        session.view().onRestore(TAB, id -> tabs.getTabs().stream().filter(tab -> id.equals(Optional.of(tab.getId())))
                .findFirst().ifPresentOrElse(tabs.getSelectionModel()::select, tabs.getSelectionModel()::selectFirst));
    }

    private void hint(ToggleButton toggle, String key, Commands.Name name) {
        Tooltip hint = new Tooltip();
        hint.textProperty().bind(language().saying(CommandKey.hint(key, name)));
        toggle.setTooltip(hint);
    }

    /** On a screen too small for all three panes, the side that comes takes the place of the other. */
    private void shown(boolean now, BooleanProperty otherSide) {
        if (now && isNarrow() && otherSide.get()) {
            foldForRoom(otherSide);
        }
        arrange();
    }

    /** A window that becomes too narrow keeps the form; one that becomes wide gets back what was folded for that. */
    private void fitSides() {
        boolean both = model.leftShownProperty().get() && model.rightShownProperty().get();
        if (isNarrow() && both) {
            foldForRoom(model.rightShownProperty());
        } else if (!isNarrow()) {
            foldedForRoom.ifPresent(side -> side.set(true));
            foldedForRoom = Optional.empty();
        }
    }

    private void foldForRoom(BooleanProperty side) {
        side.set(false);
        foldedForRoom = Optional.of(side);
    }

    private boolean isNarrow() {
        return columns.getWidth() > 0 && columns.getWidth() < 2 * DIVIDER
                + Stream.of(left, centre, right).mapToDouble(Region::getMinWidth).sum();
    }

    /** Puts the shown panes side by side; folded ones are gone, so that no key reaches them. */
    private void arrange() {
        boolean withLeft = model.leftShownProperty().get();
        boolean withRight = model.rightShownProperty().get();
        columns.getItems().clear();
        if (withLeft) {
            columns.getItems().add(left);
        }
        columns.getItems().add(centre);
        if (withRight) {
            columns.getItems().add(right);
        }
        if (withLeft) {
            new RememberedDivider(columns, 0, model, WorkbenchModel.LEFT);
        }
        if (withRight) {
            new RememberedDivider(columns, withLeft ? 1 : 0, model, WorkbenchModel.RIGHT);
        }
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(right, false);
    }
}
