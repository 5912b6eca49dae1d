package io.github.tidecast.ui.session;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** Puts files on the desk: reads in the background, and only the file asked for last arrives. FX thread only. */
public final class FileOpening {

    private static final Set<String> PASSWORD_REASONS =
            Set.of("importing.password-needed", "importing.password-wrong");

    private final Session session;
    private final Preferences preferences;
    private final SeriesReader reader;
    private final LatestTask<ImportResult> reading;
    private final Function<Text, Optional<String>> password;

    private Optional<Consumer<Path>> projects = Optional.empty();

    /**
     * Opens files into a session.
     *
     * @param io       runs the reading
     * @param password asks the user for a password, with the reason; empty if the user has none
     */
    public FileOpening(Session session, Preferences preferences, SeriesReader reader, Executor io,
                       Function<Text, Optional<String>> password) {
        this.password = password;
        this.session = session;
        this.preferences = preferences;
        this.reader = reader;
        this.reading = new LatestTask<>(io, Platform::runLater);
    }

    /** Says who opens project files. */
    public void openProjectsWith(Consumer<Path> opener) {
        projects = Optional.of(opener);
    }

    /** Opens a project, or reads a table, finding out everything about it. */
    public void open(Path file) {
        if (projects.isPresent() && file.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING)) {
            projects.get().accept(file);
            return;
        }
        read(file, ImportOptions.AUTOMATIC, imported -> DataSet.of(file, ImportOptions.AUTOMATIC, imported));
    }

    /** Reads the file on the desk again, as the user decided. Target and inputs stay where they still exist. */
    public void readAgain(ImportOptions options) {
        session.dataProperty().get().ifPresent(old ->
                read(old.file(), options, imported -> keepChoices(old, DataSet.of(old.file(), options, imported))));
    }

    private void read(Path file, ImportOptions options, Function<ImportResult, DataSet> arrange) {
        Text text = Text.of("ui.data.reading", String.valueOf(file.getFileName()));
        session.activityProperty().set(Optional.of(new Activity(text, -1, OptionalDouble.empty())));
        reading.submit(outdated -> () -> reader.read(file, options, progress(text, outdated)),
                imported -> {
                    session.activityProperty().set(Optional.empty());
                    arrived(file, imported, arrange);
                },
                failure -> {
                    session.activityProperty().set(Optional.empty());
                    session.notices().fail(failure);
                });
    }

    private void arrived(Path file, ImportResult imported,
                         Function<ImportResult, DataSet> arrange) {
        if (imported.outcome() == ImportResult.Outcome.REJECT) {
            refused(file, imported.message());
            return;
        }
        session.dataProperty().set(Optional.of(arrange.apply(imported)));
        preferences.change(old -> old.withRecentFiles(old.recentFiles().opened(file)));
    }

    private void refused(Path file, Text reason) {
        Optional<String> secret = PASSWORD_REASONS.contains(reason.key()) ? password.apply(reason) : Optional.empty();
        if (secret.isPresent()) {
            ImportOptions options = ImportOptions.AUTOMATIC.withPassword(secret);
            read(file, options, imported -> DataSet.of(file, options, imported));
        } else {
            session.notices().show(Notice.problem(reason));
        }
    }

    private static DataSet keepChoices(DataSet old, DataSet fresh) {
        List<String> names = fresh.imported().table().names();
        DataSet kept = names.contains(old.target()) ? fresh.withTarget(old.target()) : fresh;
        return kept.withInputs(old.inputs().stream()
                .filter(name -> names.contains(name) && !name.equals(kept.target())).toList());
    }

    private ImportProgress progress(Text text, BooleanSupplier outdated) {
        return new ImportProgress() {
            @Override
            public void share(double share) {
                Platform.runLater(() -> {
                    if (!outdated.getAsBoolean() && session.activityProperty().get().isPresent()) {
                        session.activityProperty().set(
                                Optional.of(new Activity(text, share, OptionalDouble.empty())));
                    }
                });
            }

            @Override
            public boolean cancelled() {
                return outdated.getAsBoolean();
            }
        };
    }
}
