package io.github.tidecast.ui.session;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that a pasted table is put into; it goes with the program. */
public final class PastedFile {

    /** Beginning of the name of its folder, before the id of the process that made it. */
    public static final String FOLDER = "tidecast-paste-";

    private PastedFile() {
    }

    /** Writes a table into a folder of its own among the temporary files. */
    static Path write(String table, String name) throws SayableException {
        try {
            Path folder = Files.createTempDirectory(FOLDER + ProcessHandle.current().pid() + "-");
            folder.toFile().deleteOnExit();
            Path file = Files.writeString(folder.resolve(name), table);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new SayableException(Text.of("ui.paste.unwritten"), e);
        }
    }

    /**
     * To be asked before a file is read again.
     *
     * @throws SayableException if it was a pasted table that has gone with the program, so that nobody looks for it
     */
    public static void checkNotGone(Path file) throws SayableException {
        Path folder = file.getParent();
        if (folder != null && String.valueOf(folder.getFileName()).startsWith(FOLDER) && Files.notExists(file)) {
            throw new SayableException(Text.of("ui.paste.gone", String.valueOf(file.getFileName())));
        }
    }
}
