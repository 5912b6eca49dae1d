package io.github.tidecast.ui.workbench;

import io.github.tidecast.ui.common.FocusRing;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame: what is there before any data, takes dropped files and shows notices. */
public final class WorkbenchController extends Screen {

    private final WorkbenchModel model;
    private final Session session;

    @FXML private StackPane root;
    @FXML private StackPane middle;
    @FXML private Node welcome;
    @FXML private VBox notices;
    @FXML private Node dropHint;
    @FXML private StackPane overlay;

    /** The controller of the frame. */
    public WorkbenchController(Language language, WorkbenchModel model) {
        super(language);
        this.model = model;
        this.session = model.session();
    }

    @FXML
    private void initialize() {
        welcome.visibleProperty().bind(session.dataProperty().map(Optional::isEmpty));
        new NoticeStack(notices, session.notices(), language());
        HelpPane help = new HelpPane(overlay, language(), model.version());
        session.commands().get(Commands.Name.HELP).provide(help::show, overlay.visibleProperty().not());
        session.commands().get(Commands.Name.CLOSE_HELP).provide(help::hide, overlay.visibleProperty());
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                Keys.install(scene, session.commands());
                FocusRing.install(scene, root);
            }
        });
    }

    /** Puts the desk in its place; it comes when the frame is painted already. */
    public void setDesk(Node desk) {
        middle.getChildren().add(desk);
    }

    @FXML
    private void onDragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    @FXML
    private void onDragExited() {
        dropHint.setVisible(false);
    }

    @FXML
    private void onDragDropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        dropHint.setVisible(false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().map(File::toPath).ifPresent(model::open);
    }
}
