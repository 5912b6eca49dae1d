package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.LatestTask;
import io.github.tidecast.ui.common.Notice;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;

/**
 * Opens the table on the clipboard as if it were a file: it is written to one, which goes with the program. A project
 * that is saved holds the data itself. FX thread only.
 */
public final class Pasting {

    /** A table of more characters is opened from a file, which is not held in memory as a whole. */
    static final int MOST_CHARACTERS = 20_000_000;

    private final Session session;
    private final FileOpening opening;
    private final Language language;
    private final LatestTask<Path> writing;

    /**
     * Pasting into a session.
     *
     * @param io     writes the file
     * @param screen runs what opens it, as {@code Platform::runLater} does
     */
    public Pasting(Session session, FileOpening opening, Language language, Executor io, Executor screen) {
        this.session = session;
        this.opening = opening;
        this.language = language;
        this.writing = new LatestTask<>(io, screen);
        session.commands().get(Commands.Name.PASTE).provide(() -> paste(clipboard()), new SimpleBooleanProperty(true));
    }

    private static Pasted clipboard() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        return new Pasted(files.stream().findFirst().map(File::toPath), Optional.ofNullable(clipboard.getHtml()),
                Optional.ofNullable(clipboard.getString()));
    }

    private void paste(Pasted pasted) {
        Optional<String> table = pasted.table();
        if (pasted.file().isPresent()) {
            opening.open(pasted.file().get());
        } else if (table.isEmpty()) {
            session.notices().show(Notice.hint(Text.of("ui.paste.nothing")));
        } else if (table.get().length() > MOST_CHARACTERS) {
            session.notices().show(Notice.problem(Text.of("ui.paste.too-large", MOST_CHARACTERS / 1_000_000)));
        } else {
            String name = language.say("ui.paste.name");
            writing.submit(outdated -> () -> PastedFile.write(table.get(), name), opening::openPassing, session.notices()::fail);
        }
    }
}
