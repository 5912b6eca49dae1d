package io.github.tidecast.ui.session;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.ProjectFile;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Puts files on the desk: reads in the background, and only what was asked for last arrives. A file of a shape that the
 * user has decided about before is read as then. FX thread only.
 */
public final class FileOpening {

    private final Session session;
    private final Preferences preferences;
    private final SeriesReader reader;
    private final LatestTask<ImportResult> reading;
    private final Executor screen;
    private final Passwords passwords;
    private final BooleanProperty underWay = new SimpleBooleanProperty();

    private Optional<Consumer<Path>> projects = Optional.empty();
    private Optional<FileShape> shape = Optional.empty();
    private Optional<AsBefore> asBefore = Optional.empty();
    private final Deque<Runnable> afterwards = new ArrayDeque<>();
    private final Set<Path> passing = new HashSet<>();
    private boolean arriving;

    /**
     * Opens files into a session.
     *
     * @param io       runs the reading
     * @param screen   runs what shows it, as {@code Platform::runLater} does
     * @param password asks the user for a password, with the reason; empty if the user has none
     */
    public FileOpening(Session session, Preferences preferences, SeriesReader reader, Executor io, Executor screen,
                       Function<Text, Optional<String>> password) {
        this.passwords = new Passwords(password);
        this.session = session;
        this.preferences = preferences;
        this.reader = reader;
        this.screen = screen;
        this.reading = new LatestTask<>(io, screen);
        session.commands().get(Commands.Name.CANCEL_READING).provide(this::cancel, underWay);
        session.dataProperty().subscribe(this::dataChanged);
    }

    /** Says who opens project files. */
    public void openProjectsWith(Consumer<Path> opener) {
        projects = Optional.of(opener);
    }

    /** Opens a project, or reads a table, finding out everything about it that was not decided for its shape before. */
    public void open(Path file) {
        if (projects.isPresent() && file.toString().toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING)) {
            cancel();
            projects.get().accept(file);
        } else {
            open(file, ImportOptions.AUTOMATIC);
        }
    }

    /** Reads a table that will not be there tomorrow, so that it is not offered again. */
    public void openPassing(Path file) {
        passing.add(file);
        open(file, ImportOptions.AUTOMATIC);
    }

    /** Runs something when no table is read any more and nothing about one is asked; at once if that is so now. */
    public void whenSettled(Runnable action) {
        afterwards.add(action);
        settle();
    }

    private void settle() {
        while (!underWay.get() && !afterwards.isEmpty()) {
            afterwards.poll().run();
        }
    }

    private void open(Path file, ImportOptions options) {
        read(file, options, (asked, found) -> {
            FileShape of = FileShape.of(found);
            Optional<ImportOptions> known = preferences.current().readings().find(of.id());
            known.ifPresentOrElse(
                    decided -> openAsBefore(file, of, decided.withPassword(asked.password()), asked, found),
                    () -> put(of, DataSet.of(file, asked, found)));
        });
    }

    private void openAsBefore(Path file, FileShape of, ImportOptions decided, ImportOptions automatic,
                              ImportResult found) {
        start(file, decided, again -> {
            if (again.outcome() == ImportResult.Outcome.REJECT) {
                put(of, DataSet.of(file, automatic, found));
            } else {
                put(of, DataSet.of(file, decided, again));
                sayAsBefore(file, automatic);
            }
        });
    }

    /** Says so as long as the file is on the desk: another one must not be read again in its place. */
    private void sayAsBefore(Path file, ImportOptions automatic) {
        Notice notice = Notice.hint(Text.of("ui.reading.as-before"))
                .with(Text.of("ui.reading.find-out-again"), () -> {
                    if (isOnDesk(file)) {
                        readAgain(automatic);
                    }
                });
        session.notices().show(notice);
        asBefore = Optional.of(new AsBefore(file, notice));
    }

    private record AsBefore(Path file, Notice notice) {
    }

    private boolean isOnDesk(Path file) {
        return session.dataProperty().get().filter(data -> data.file().equals(file)).isPresent();
    }

    /**
     * Reads the file on the desk again, as the user decided, and remembers that for files of its shape. Target and
     * inputs stay where they still exist.
     */
    public void readAgain(ImportOptions options) {
        session.dataProperty().get().ifPresent(old -> read(old.file(), options, (asked, found) -> {
            shape.ifPresent(of -> preferences.change(settings ->
                    settings.withReadings(settings.readings().decided(of.id(), asked))));
            arrive(keepChoices(session.dataProperty().get().orElse(old), DataSet.of(old.file(), asked, found)));
        }));
    }

    /** Gives up the reading under way; what was on the desk stays. */
    private void cancel() {
        if (underWay.get()) {
            reading.supersede();
            end();
            settle();
        }
    }

    /**
     * Reads a file; one that cannot be used is said to be so, or asked the password for.
     *
     * @param then gets what was read and the options it was read with, which hold the password
     */
    private void read(Path file, ImportOptions options, BiConsumer<ImportOptions, ImportResult> then) {
        start(file, options, found -> {
            if (found.outcome() == ImportResult.Outcome.REJECT) {
                refused(file, found, secret -> read(file, options.withPassword(Optional.of(secret)), then));
            } else {
                then.accept(options, found);
            }
        });
    }

    private void start(Path file, ImportOptions options, Consumer<ImportResult> then) {
        session.notices().otherData();
        Text text = Text.of("ui.data.reading", String.valueOf(file.getFileName()));
        show(text, -1);
        underWay.set(true);
        reading.submit(outdated -> () -> {
                    PastedFile.checkNotGone(file);
                    return reader.read(file, options, new ReadingProgress(screen, outdated, share -> show(text, share)));
                }, found -> {
                    end();
                    try {
                        then.accept(found);
                    } finally {
                        settle();
                    }
                },
                failure -> {
                    end();
                    session.notices().failUntilOtherData(failure, reason -> naming(file, reason));
                    settle();
                });
    }

    private void show(Text text, double share) {
        session.activities().show(Activities.Kind.READING, new Activity(text, share, OptionalDouble.empty()));
    }

    private void end() {
        underWay.set(false);
        session.activities().end(Activities.Kind.READING);
    }

    private void put(FileShape of, DataSet data) {
        shape = Optional.of(of);
        arrive(data);
    }

    private void arrive(DataSet data) {
        arriving = true;
        try {
            session.open(data);
        } finally {
            arriving = false;
        }
        if (!passing.contains(data.file())) {
            remember(data.file());
        }
    }

    /** Puts a file in front of those that were opened lately. */
    public void remember(Path file) {
        preferences.change(old -> old.withRecentFiles(old.recentFiles().opened(file)));
    }

    /** Data that came another way, from a project, are what the user wants now: a table asked for before is not. */
    private void dataChanged(Optional<DataSet> before, Optional<DataSet> after) {
        session.notices().otherData();
        boolean sameReading = before.isPresent() && after.isPresent()
                && before.get().imported() == after.get().imported();
        if (!arriving && !sameReading) {
            cancel();
            shape = Optional.empty();
        }
        asBefore.filter(said -> !isOnDesk(said.file())).ifPresent(said -> {
            session.notices().dismiss(said.notice());
            asBefore = Optional.empty();
        });
    }

    private void refused(Path file, ImportResult found, Consumer<String> again) {
        found.refusal().flatMap(passwords::after).ifPresentOrElse(again,
                () -> session.notices().showUntilOtherData(Notice.problem(naming(file, found.message()))));
    }

    /** What is wrong with a file, with its name where that is not said already. */
    private static Text naming(Path file, Text reason) {
        String name = String.valueOf(file.getFileName());
        return reason.arguments().stream().map(String::valueOf).anyMatch(said -> said.contains(name)) ? reason
                : Text.of("ui.data.wrong-with", name, reason);
    }

    private static DataSet keepChoices(DataSet old, DataSet fresh) {
        List<String> names = fresh.imported().table().names();
        DataSet kept = names.contains(old.target()) ? fresh.withTarget(old.target()) : fresh;
        return kept.withInputs(old.inputs().stream()
                .filter(name -> names.contains(name) && !name.equals(kept.target())).toList());
    }
}
