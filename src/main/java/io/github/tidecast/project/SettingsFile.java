package io.github.tidecast.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings on disk. Loading never fails: what cannot be read is replaced by its default, the file is set aside,
 * and a notice says so. Not for several threads at once.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Settings in a file, which need not exist yet; see {@link AppFolders#settingsFile()}. */
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
     * Writes the settings; fields that this version does not know stay as they are in the file.
     *
     * @throws SayableException if the disk is full or refuses
     */
    public void save(UserSettings settings) throws SayableException {
        ObjectNode tree = treeToKeep();
        new SettingsJson(mapper).write(settings, tree);
        try {
            byte[] bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }

    private ObjectNode readTree() throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new TooLarge();
        }
        JsonNode tree = mapper.readTree(Files.readAllBytes(file));
        if (tree instanceof ObjectNode object) {
            return object;
        }
        throw new NoObject();
    }

    private ObjectNode treeToKeep() {
        try {
            return readTree();
        } catch (IOException e) { // told and set aside when it was loaded; nothing in it can be kept
            return mapper.createObjectNode();
        }
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    private void setAside() {
        try {
            AtomicFile.write(aside(), out -> Files.copy(file, out));
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
