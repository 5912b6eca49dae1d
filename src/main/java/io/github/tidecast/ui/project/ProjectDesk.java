package io.github.tidecast.ui.project;

import io.github.tidecast.files.OutputCheck;
import io.github.tidecast.project.Autosave;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.KeptFiles;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Opens and saves projects, and keeps a recovery copy of what is not saved. What would be lost is asked about before
 * another project takes its place and before the window closes. FX thread, unless said otherwise.
 */
public final class ProjectDesk implements AutoCloseable {

    private static final FilePicker.Kind KIND = new FilePicker.Kind(Text.of("ui.project.kind"),
            List.of(ProjectFile.ENDING.substring(1)));

    private final Session session;
    private final KeptFiles kept;
    private final FilePicker picker;
    private final Autosave autosave;
    private final Questions questions;
    private final ProjectQueue queue;
    private final Edits edits;
    private Optional<ProjectFile> file = Optional.empty();
    private Project saved = Project.EMPTY;
    private final ReadOnlyObjectWrapper<DeskTitle> title = new ReadOnlyObjectWrapper<>(DeskTitle.NONE);
    private final Consumer<Path> used;
    private boolean keptForRecovery;
    private boolean showing;

    /**
     * What a desk asks its user.
     *
     * @param recovery what becomes of work that was left behind
     * @param unsaved  what becomes of work that is not saved
     */
    public record Questions(RecoveryQuestion recovery, UnsavedQuestion unsaved) {
    }

    /**
     * Where the work is done.
     *
     * @param io     reads and writes project files
     * @param screen runs what shows them, as {@code Platform::runLater} does
     */
    public record Threads(Executor io, Executor screen) {
    }

    /**
     * The projects of a session.
     *
     * @param kept    files that no project replaces
     * @param threads where project files are read and written, and where what is in them is shown
     * @param used    is told of project files that were opened or saved
     */
    public ProjectDesk(Session session, KeptFiles kept, FilePicker picker, Autosave autosave, Threads threads,
                       Questions questions, Consumer<Path> used) {
        this.used = used;
        this.session = session;
        this.kept = kept;
        this.picker = picker;
        this.autosave = autosave;
        this.questions = questions;
        this.queue = new ProjectQueue(threads.io(), threads.screen(), session.notices()::fail);
        this.edits = new Edits(session);
        Commands commands = session.commands();
        commands.get(Commands.Name.OPEN_PROJECT).provide(this::chooseAndOpen, new SimpleBooleanProperty(true));
        var something = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent(),
                session.dataProperty());
        commands.get(Commands.Name.SAVE_PROJECT).provide(() -> save(ProjectDesk::nothing, ProjectDesk::nothing), something);
        commands.get(Commands.Name.SAVE_PROJECT_AS).provide(() -> saveAs(ProjectDesk::nothing, ProjectDesk::nothing), something);
        commands.get(Commands.Name.HOME).provide(this::goHome, something);
        session.dataProperty().subscribe((before, after) -> changed());
        session.settingsProperty().subscribe((before, after) -> changed());
        session.runsProperty().subscribe((before, after) -> changed());
        session.view().valuesProperty().subscribe((before, after) -> changed());
    }

    /** What the window is called. */
    public ReadOnlyObjectProperty<DeskTitle> titleProperty() {
        return title.getReadOnlyProperty();
    }

    private void nameDesk() {
        session.nameProject(file.map(ProjectFile::path));
        title.set(new DeskTitle(file.map(ProjectFile::path).or(() -> session.dataProperty().get().map(DataSet::file)),
                isUnsaved()));
    }

    /** Clears the desk, as it was at the start. */
    private void goHome() {
        afterAsking(() -> {
            autosave.startOver();
            file.ifPresent(ProjectFile::close);
            file = Optional.empty();
            show(Project.EMPTY);
            saved = project();
            nameDesk();
        }, ProjectDesk::nothing);
    }

    private void chooseAndOpen() {
        picker.open(Text.of("ui.project.open-title"), List.of(KIND)).ifPresent(this::open);
    }

    /** Opens a project file in place of what is on the desk; the one that is open is read again. */
    public void open(Path path) {
        afterAsking(() -> queue.addWhenDue(() -> opening(path), this::show), ProjectDesk::nothing);
    }

    private Callable<Opened> opening(Path path) {
        Optional<ProjectFile> current = file.filter(open -> open.isAt(path));
        if (current.isPresent()) {
            return () -> new Opened(current.get(), current.get().read());
        }
        return () -> {
            ProjectFile opened = ProjectFile.open(path);
            try {
                return new Opened(opened, opened.read());
            } catch (SayableException e) {
                opened.close();
                throw e;
            }
        };
    }

    private record Opened(ProjectFile file, Project project) {
    }

    /** The file is held once its project is on the desk: saving would put the one before in its place. */
    private void show(Opened opened) {
        show(opened.project());
        autosave.startOver();
        hold(opened.file());
        saved = project();
        nameDesk();
        used.accept(opened.file().path());
        sayIfReadOnly(opened.file());
    }

    private void sayIfReadOnly(ProjectFile opened) {
        if (opened.readOnly()) {
            session.notices().show(Notice.hint(Text.of("ui.project.read-only", name(opened.path()))));
        }
    }

    private void show(Project project) {
        showing = true;
        try {
            session.notices().exchangeProject(() -> DeskProject.show(project, session));
        } finally {
            showing = false;
        }
        keptForRecovery = false;
        edits.startOver();
    }

    private void hold(ProjectFile now) {
        file.filter(before -> before != now).ifPresent(ProjectFile::close);
        file = Optional.of(now);
    }

    private void save(Runnable then, Runnable otherwise) {
        queue.then(() -> file.filter(open -> !open.readOnly())
                .ifPresentOrElse(open -> saveTo(open.path(), then, otherwise), () -> saveAs(then, otherwise)));
    }

    private void saveAs(Runnable then, Runnable otherwise) {
        picker.save(Text.of("ui.project.save-title"), KIND, suggestion())
                .ifPresentOrElse(path -> saveTo(path, then, otherwise), otherwise);
    }

    private void saveTo(Path path, Runnable then, Runnable otherwise) {
        queue.addWhenDue(() -> saving(path, project()), written -> {
            saved = written.project();
            keptForRecovery = false;
            hold(written.file());
            nameDesk();
            used.accept(path);
            session.notices().show(Notice.done(Text.of("ui.project.saved", name(path))));
            then.run();
        }, otherwise);
    }

    private Callable<Opened> saving(Path path, Project now) {
        Optional<ProjectFile> current = file.filter(open -> open.isAt(path));
        List<Path> inputs = kept.fromProjects();
        return () -> {
            if (current.isEmpty()) { // before there is a lock beside it
                OutputCheck.check(List.of(path), inputs);
            }
            ProjectFile target = current.isPresent() ? current.get() : ProjectFile.open(path);
            try {
                target.save(now);
            } catch (SayableException e) {
                if (current.isEmpty()) {
                    target.close();
                }
                throw e;
            }
            autosave.saved(now, target.path());
            return new Opened(target, now);
        };
    }

    private String suggestion() {
        return session.dataProperty().get().map(data -> name(data.file()).replaceFirst("\\.[^.]{1,5}$", ""))
                .orElse("project") + ProjectFile.ENDING;
    }

    private Project project() {
        return DeskProject.of(session, edits.settings());
    }

    private void changed() {
        if (!showing && (keptForRecovery || isUnsaved() || edits.made())) {
            keptForRecovery = true;
            autosave.changed(project(), file.map(ProjectFile::path));
        }
        if (!showing) {
            nameDesk();
        }
    }

    /** Whether work would be missed. How it is looked at is none, and before the first run choices are made quickly. */
    private boolean isUnsaved() {
        Project now = project();
        boolean chosen = edits.made() && !now.settings().equals(saved.settings());
        return !now.runs().equals(saved.runs()) || file.isPresent() && (chosen || !DeskProject.isSameData(now, saved));
    }

    /** Goes on once unsaved work is saved or given up; otherwise everything stays as it is. */
    private void afterAsking(Runnable then, Runnable otherwise) {
        queue.then(() -> {
            if (isUnsaved()) {
                questions.unsaved().ask(file.map(open -> name(open.path()))
                        .or(() -> session.dataProperty().get().map(data -> name(data.file()))).orElse(""),
                        () -> save(then, otherwise), then, otherwise);
            } else {
                then.run();
            }
        });
    }

    /** Offers work that windows before left behind. */
    public void offerRecovery(Recovery recovery) {
        new LeftBehind(queue, questions.recovery(), (left, then, otherwise) -> afterAsking(() -> {
            recover(left);
            then.run();
        }, otherwise)).offer(recovery);
    }

    private void recover(RecoveredProject left) {
        queue.addWhenDue(() -> recovering(left), recovered -> show(left, recovered));
    }

    /** The project file that the work is of may be open already: it was the one to start with. */
    private Callable<Recovered> recovering(RecoveredProject left) {
        Optional<ProjectFile> current = file.filter(open -> left.origin().filter(open::isAt).isPresent());
        return () -> {
            Project project = left.read();
            return new Recovered(project, current.or(() -> left.origin().map(ProjectFile::open)));
        };
    }

    private void show(RecoveredProject left, Recovered recovered) {
        show(recovered.project());
        autosave.startOver();
        file.filter(before -> !recovered.file().equals(Optional.of(before))).ifPresent(ProjectFile::close);
        file = recovered.file();
        file.ifPresent(this::sayIfReadOnly);
        saved = Project.EMPTY;
        keptForRecovery = true;
        changed();
        int missing = left.missing(recovered.project());
        if (missing > 0) {
            session.notices().show(Notice.problem(Text.of("ui.project.missing", missing)));
        }
        queue.add(() -> {
            if (autosave.writeNow()) {
                left.discard();
            }
            return left;
        }, done -> { });
    }

    private record Recovered(Project project, Optional<ProjectFile> file) {
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void nothing() {
        // nothing follows
    }

    /** Closes the window once nothing is written any more, and not before the user has decided about unsaved work. */
    public void leave(Runnable close) {
        afterAsking(() -> {
            saved = project();
            close.run();
        }, ProjectDesk::nothing);
    }

    /** Ends: work that is neither saved nor given up is left to be recovered. */
    @Override
    public void close() {
        if (isUnsaved()) {
            autosave.leave();
        } else {
            autosave.close();
        }
        file.ifPresent(ProjectFile::close);
    }
}
