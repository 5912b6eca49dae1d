package io.github.tidecast.ui.project;

import io.github.tidecast.project.Autosave;
import io.github.tidecast.project.Project;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.project.RecoveredProject;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.project.RunList;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;

/** Opens and saves projects, and keeps a recovery copy while there are runs. FX thread, unless said otherwise. */
public final class ProjectDesk implements AutoCloseable {

    private static final FilePicker.Kind KIND = new FilePicker.Kind(Text.of("ui.project.kind"),
            List.of(ProjectFile.ENDING.substring(1)));

    private final Session session;
    private final FilePicker picker;
    private final Autosave autosave;
    private final Executor io;
    private final RecoveryQuestion question;
    private Optional<ProjectFile> file = Optional.empty();
    private Map<String, String> view = Map.of();
    private Project saved = Project.EMPTY;
    private boolean showing;

    /**
     * The projects of a session.
     *
     * @param io       reads and writes files
     * @param question asks what becomes of work that was left behind
     */
    public ProjectDesk(Session session, FilePicker picker, Autosave autosave, Executor io,
                       RecoveryQuestion question) {
        this.session = session;
        this.picker = picker;
        this.autosave = autosave;
        this.io = io;
        this.question = question;
        Commands commands = session.commands();
        commands.get(Commands.Name.OPEN_PROJECT).provide(this::chooseAndOpen, new SimpleBooleanProperty(true));
        var something = Bindings.createBooleanBinding(() -> session.dataProperty().get().isPresent(),
                session.dataProperty());
        commands.get(Commands.Name.SAVE_PROJECT).provide(this::save, something);
        commands.get(Commands.Name.SAVE_PROJECT_AS).provide(this::saveAs, something);
        session.dataProperty().subscribe((before, after) -> changed());
        session.settingsProperty().subscribe((before, after) -> changed());
        session.runsProperty().subscribe((before, after) -> changed());
    }

    /** True if a path is a project by its name. */
    public static boolean isProject(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING);
    }

    private void chooseAndOpen() {
        picker.open(Text.of("ui.project.open-title"), List.of(KIND)).ifPresent(this::open);
    }

    /** Opens a project file in place of what is on the desk. */
    public void open(Path path) {
        if (file.filter(open -> open.path().equals(path.toAbsolutePath().normalize())).isPresent()) {
            return;
        }
        later(() -> {
            ProjectFile opened = ProjectFile.open(path);
            try {
                return new Opened(opened, opened.read());
            } catch (SayableException e) {
                opened.close();
                throw e;
            }
        }, this::show);
    }

    private record Opened(ProjectFile file, Project project) {
    }

    private void show(Opened opened) {
        file.ifPresent(ProjectFile::close);
        file = Optional.of(opened.file());
        autosave.startOver();
        show(opened.project());
        saved = project();
        if (opened.file().readOnly()) {
            session.notices().show(Notice.hint(Text.of("ui.project.read-only", name(opened.file().path()))));
        }
    }

    private void show(Project project) {
        showing = true;
        view = project.view();
        DeskProject.show(project, session);
        showing = false;
    }

    private void save() {
        file.filter(open -> !open.readOnly()).ifPresentOrElse(this::saveTo, this::saveAs);
    }

    private void saveAs() {
        picker.save(Text.of("ui.project.save-title"), KIND, suggestion()).ifPresent(path -> {
            if (file.filter(open -> open.path().equals(path.toAbsolutePath().normalize())).isPresent()) {
                saveTo(file.get());
            } else {
                saveTo(ProjectFile.open(path));
            }
        });
    }

    private void saveTo(ProjectFile target) {
        Project now = project();
        later(() -> {
            try {
                target.save(now);
            } catch (SayableException e) {
                if (file.filter(open -> open == target).isEmpty()) {
                    target.close();
                }
                throw e;
            }
            autosave.saved(now, target.path());
            return target;
        }, written -> saved(written, now));
    }

    private void saved(ProjectFile target, Project written) {
        saved = written;
        file.filter(open -> open != target).ifPresent(ProjectFile::close);
        file = Optional.of(target);
        session.notices().show(Notice.done(Text.of("ui.project.saved", name(target.path()))));
    }

    private String suggestion() {
        return session.dataProperty().get().map(data -> name(data.file()).replaceFirst("\\.[^.]{1,5}$", ""))
                .orElse("project") + ProjectFile.ENDING;
    }

    private Project project() {
        return DeskProject.of(session, view);
    }

    private void changed() {
        if (!showing && !session.runsProperty().get().equals(RunList.EMPTY)) {
            autosave.changed(project(), file.map(ProjectFile::path));
        }
    }

    /** Offers work that windows before left behind. */
    public void offerRecovery(Recovery recovery) {
        later(recovery::leftBehind, left -> left.forEach(one -> question.ask(one,
                () -> recover(one), () -> later(() -> {
                    one.discard();
                    return one;
                }, done -> { }))));
    }

    private void recover(RecoveredProject left) {
        later(left::read, project -> {
            file.ifPresent(ProjectFile::close);
            file = left.origin().map(ProjectFile::open);
            show(project);
            autosave.startOver();
            changed();
            int missing = left.missing(project);
            if (missing > 0) {
                session.notices().show(Notice.problem(Text.of("ui.project.missing", missing)));
            }
            later(() -> {
                if (autosave.writeNow()) {
                    left.discard();
                }
                return left;
            }, done -> { });
        });
    }

    private <T> void later(Callable<T> work, Consumer<T> then) {
        io.execute(() -> {
            try {
                T done = work.call();
                Platform.runLater(() -> then.accept(done));
            } catch (Exception e) {
                Platform.runLater(() -> session.notices().fail(e));
            }
        });
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Ends: work that is not saved is left to be recovered. */
    @Override
    public void close() {
        if (saved.equals(project())) {
            autosave.close();
        } else {
            autosave.leave();
        }
        file.ifPresent(ProjectFile::close);
    }
}
