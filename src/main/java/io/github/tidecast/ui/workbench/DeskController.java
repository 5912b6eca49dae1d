package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;

/** Where data are worked on: data and form at the left, charts and tables in the middle, results at the right. */
public final class DeskController extends Screen {

    private static final String TAB = "tab";
    private static final String CHANGED = "of-changed";

    private final WorkbenchModel model;
    private final Session session;

    @FXML private SplitPane columns;
    @FXML private SplitPane charts;
    @FXML private Node left;
    @FXML private Node centre;
    @FXML private Node right;
    @FXML private TabPane tabs;
    @FXML private Tab dataTab;
    @FXML private ToggleButton leftToggle;
    @FXML private ToggleButton rightToggle;

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
        arrange();
        model.leftShownProperty().subscribe((before, now) -> arrange());
        model.rightShownProperty().subscribe((before, now) -> arrange());
        new RememberedDivider(charts, 0, model, WorkbenchModel.BOTTOM);
        // by its colour, for there is no room for a sign in a narrow window
        session.changedProperty().subscribe(all -> {
            tabs.getTabs().getFirst().getStyleClass().remove(CHANGED);
            if (!all.isEmpty()) {
                tabs.getTabs().getFirst().getStyleClass().add(CHANGED);
            }
        });
        session.problemShownProperty().subscribe(problem ->
                problem.ifPresent(one -> tabs.getSelectionModel().select(dataTab)));
        session.finishedProperty().subscribe(finished -> {
            // an earlier run that is looked at again is looked at where the user is
            if (finished.flatMap(Finished::order).isPresent()) {
                tabs.getSelectionModel().selectFirst();
            }
        });
        tabs.getSelectionModel().selectedItemProperty().subscribe((before, tab) ->
                session.view().remember(TAB, Optional.of(tab.getId()).filter(id -> tabs.getTabs().indexOf(tab) > 0)));
        session.view().onRestore(TAB, id -> tabs.getTabs().stream().filter(tab -> id.equals(Optional.of(tab.getId())))
                .findFirst().ifPresentOrElse(tabs.getSelectionModel()::select, tabs.getSelectionModel()::selectFirst));
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
