package io.github.tidecast.project;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Named pieces of a project, in a zip or in a recovery folder. */
interface Entries {

    /** The file or folder they are in, to be named in messages. */
    Path place();

    /**
     * Opens the container, to read several pieces: a project has one for each of thousands of columns.
     *
     * @throws IOException if the disk fails or the container is damaged
     */
    Opened open() throws IOException;

    /** The bytes of a single piece, as {@link Opened#read} gives them; the container is open during the call only. */
    default byte[] read(String name, long most) throws IOException {
        try (Opened opened = open()) {
            return opened.read(name, most);
        }
    }

    /** An open container; it can be neither moved nor replaced on Windows, so it is closed soon. */
    interface Opened extends Closeable {

        /**
         * The bytes of a piece.
         *
         * @param name one of {@link EntryNames}
         * @param most bytes that may come at most
         * @throws java.nio.file.NoSuchFileException if there is none of that name
         * @throws TooLargeException if more bytes come, whatever the directory says
         * @throws IOException if the disk fails or the container is damaged
         */
        byte[] read(String name, long most) throws IOException;
    }

    /** More came out of a container than is allowed. */
    final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(String name, long most) {
            super(name + " holds more than " + most + " bytes");
        }
    }
}
