package io.github.tidecast.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.files.AtomicFile;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.files.PrivateFolder;
import io.github.tidecast.files.ProgramFolders;
import io.github.tidecast.files.UnfitFileException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings on disk, which several windows share: each changes only what its user has changed there, on top of what
 * the others wrote. Loading never fails: what cannot be read is replaced by its default, the file is set aside, and a
 * notice says so. Not for several threads at once.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final long MOST_BYTES = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Settings in a file, which need not exist yet; see {@link ProgramFolders#settingsFile()}. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The file. */
    public Path path() {
        return file;
    }

    /** The settings, with a notice if they were damaged. */
    public LoadedSettings load() {
        try {
            SettingsJson json = new SettingsJson(mapper);
            UserSettings settings = json.read(readTree());
            if (json.unreadable().isEmpty()) {
                return new LoadedSettings(settings, Optional.empty());
            }
            setAside();
            return new LoadedSettings(settings, Optional.of(
                    Text.of("project.settings.partly", String.join(", ", json.unreadable()), aside().toString())));
        } catch (NoSuchFileException e) {
            return new LoadedSettings(UserSettings.DEFAULT, Optional.empty());
        } catch (JsonProcessingException e) {
            LOG.warn("Settings are damaged: {}", file, e);
            setAside();
            return new LoadedSettings(UserSettings.DEFAULT,
                    Optional.of(Text.of("project.settings.damaged", aside().toString())));
        } catch (IOException e) {
            LOG.warn("Settings cannot be read: {}", file, e);
            return new LoadedSettings(UserSettings.DEFAULT,
                    Optional.of(Text.of("project.settings.unreadable", file.toString())));
        }
    }

    /**
     * Writes the settings, whatever other windows have changed; fields that this version does not know stay as they are
     * in the file.
     *
     * @throws SayableException if the disk is full or refuses
     */
    public void save(UserSettings settings) throws SayableException {
        change(now -> settings, settings);
    }

    /**
     * Changes what the file holds now, while no other window does. Fields that this version does not know stay as they
     * are.
     *
     * @param change    what was changed, applied to the settings in the file
     * @param otherwise what is written if the file is not there or cannot be read
     * @throws SayableException if the disk is full or refuses
     */
    public void change(UnaryOperator<UserSettings> change, UserSettings otherwise) throws SayableException {
        try {
            Optional<LockFile> turn = turn();
            try {
                changeNow(change, otherwise);
            } finally {
                if (turn.isPresent()) {
                    turn.get().close();
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }

    /**
     * Waits until no other window is writing. Where the file system has no locks, or another window was stopped with
     * its turn, everybody goes on without: the file is replaced as a whole.
     */
    private Optional<LockFile> turn() throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            PrivateFolder.create(folder);
        }
        try {
            return LockFile.await(LockFile.besides(file.toAbsolutePath()), PATIENCE);
        } catch (UnfitFileException e) {
            throw e;
        } catch (IOException e) {
            LOG.warn("{} cannot be locked", file, e);
            return Optional.empty();
        }
    }

    private void changeNow(UnaryOperator<UserSettings> change, UserSettings otherwise) throws IOException {
        ObjectNode tree;
        UserSettings changed;
        try {
            tree = readTree();
            changed = change.apply(new SettingsJson(mapper).read(tree));
        } catch (IOException e) { // told and set aside when it was loaded; nothing in it can be kept
            tree = mapper.createObjectNode();
            changed = otherwise;
        }
        write(changed, tree);
    }

    private void write(UserSettings settings, ObjectNode tree) throws IOException {
        ObjectNode before = tree.deepCopy();
        new SettingsJson(mapper).write(settings, tree);
        if (!tree.equals(before)) {
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
            AtomicFile.writePrivately(file, out -> out.write(bytes));
        }
    }

    private ObjectNode readTree() throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NoObject();
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLarge();
        }
        JsonNode tree = mapper.readTree(Files.readAllBytes(file));
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new NoObject();
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    private void setAside() {
        try {
            AtomicFile.writePrivately(aside(), out -> Files.copy(file, out));
        } catch (IOException e) {
            LOG.warn("Damaged settings cannot be set aside: {}", file, e);
        }
    }

    private static final class TooLarge extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("larger than " + MOST_BYTES + " bytes");
        }
    }

    private static final class NoObject extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        NoObject() {
            super("no JSON object");
        }
    }
}
