package io.github.tidecast.worker;

import io.github.tidecast.files.Folders;
import io.github.tidecast.files.PrivateFolder;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where JavaCPP unpacks native libraries to before it loads them. Left to itself it takes, where the home folder cannot
 * be written to, a folder among the temporary ones whose name anybody can guess: what another user of the machine had
 * put there would run as part of this program. So it is told a folder that only this user can write to, in the home
 * folder or, for the life of this process, a new one with a random name. On Windows both are within the user's own.
 */
public final class NativesFolder implements AutoCloseable {

    /** Beginning of the name of a temporary one, before the id of the process that made it. */
    public static final String NAME = "tidecast-natives-";

    private static final Logger LOG = LoggerFactory.getLogger(NativesFolder.class);
    private static final String PROPERTY = "org.bytedeco.javacpp.cachedir";

    private final Path home;
    private final boolean unpacked;
    private final Path temporary;
    private volatile Optional<Path> made = Optional.empty();

    /**
     * The folder of a process.
     *
     * @param home      the user's home folder; systems that know of none may give a relative path
     * @param unpacked  true if the natives lie unpacked in the app folder, so that nothing is put here
     * @param temporary the system's folder of temporary files
     */
    NativesFolder(Path home, boolean unpacked, Path temporary) {
        this.home = home;
        this.unpacked = unpacked;
        this.temporary = temporary;
    }

    /** That of this process. */
    public static NativesFolder ofThisProcess() {
        return new NativesFolder(Path.of(System.getProperty("user.home")),
                InstalledProgram.ofThisProcess().natives().isPresent(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Tells JavaCPP, unless the command line has; to be called before its first class is loaded.
     *
     * @throws SayableException if there is no place for such a folder
     */
    public void choose() throws SayableException {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, folder().toString());
        }
    }

    /** The folder, made if need be. */
    Path folder() throws SayableException {
        try {
            Optional<Path> usual = inHome();
            if (usual.isPresent()) {
                return usual.get();
            }
        } catch (IOException e) {
            LOG.info("No natives are unpacked below {}", home, e);
        }
        try {
            made = Optional.of(Files.createTempDirectory(temporary, NAME + ProcessHandle.current().pid() + "-"));
            return made.get();
        } catch (IOException e) {
            throw new SayableException(Text.of("worker.no-natives", home.toString(), temporary.toString()), e);
        }
    }

    /** Where nothing is unpacked, the home folder itself: JavaCPP makes one, which would stay behind. */
    private Optional<Path> inHome() throws IOException {
        if (!home.isAbsolute()) {
            return Optional.empty();
        }
        if (unpacked) {
            return Optional.of(home).filter(Files::isDirectory).filter(NativesFolder::isOwn);
        }
        Path outer = home.resolve(".javacpp");
        Path cache = Files.createDirectories(outer.resolve("cache"));
        return List.of(outer, cache).stream().allMatch(NativesFolder::isOwn) ? Optional.of(cache) : Optional.empty();
    }

    private static boolean isOwn(Path folder) {
        try {
            return PrivateFolder.isOwn(folder);
        } catch (IOException e) {
            LOG.info("{} cannot be written to", folder, e);
            return false;
        }
    }

    /** Deletes what was made for this process; Windows keeps libraries that are loaded, for the next start to delete. */
    @Override
    public void close() {
        try {
            if (made.isPresent()) {
                Folders.delete(made.get());
            }
        } catch (IOException e) {
            LOG.info("{} stays behind", made.get(), e);
        }
    }
}
