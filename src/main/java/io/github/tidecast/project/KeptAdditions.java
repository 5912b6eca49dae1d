package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.forecast.Method;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.project.form.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a newer version has added to a project file that this one reads, so that saving does not lose it: fields of the
 * index, of data and of runs that no form here has, and pieces of other names.
 */
final class KeptAdditions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAdditions.class);
    private static final Pattern OF_RUN = Pattern.compile("runs/([1-9][0-9]{0,8})/.*");

    private KeptAdditions() {
    }

    /**
     * Keeps what the file has that will be replaced, if it is of the same project and format.
     *
     * @param index what will be written; is changed
     * @param file  what will be replaced; it may be missing, and it may be anything
     * @param sink  takes the pieces
     * @throws IOException if the disk fails, or the file is a project of which a piece cannot be read
     */
    static void keep(ObjectNode index, Path file, EntrySink sink) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Optional<OpenZip> opened = open(file);
        if (opened.isEmpty()) {
            return;
        }
        try (OpenZip former = opened.get()) {
            Optional<JsonNode> before = index(former);
            if (before.isPresent() && isSameProject(index, before.get())) {
                keepFields(index, before.get());
                copyPieces(index, former, sink);
            }
        }
    }

    private static Optional<OpenZip> open(Path file) {
        try {
            return Optional.of(new OpenZip(file));
        } catch (IOException e) {
            LOG.info("{} will be replaced, and is no project that can be read", file, e);
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> index(OpenZip former) throws IOException {
        DomainJson json = StoredRun.json();
        try {
            former.check();
            HeaderForm header = json.read(former.read(EntryNames.HEADER, EntryNames.MOST_HEADER), HeaderForm.class);
            return header.format() != HeaderForm.CURRENT ? Optional.empty()
                    : Optional.of(json.read(former.read(EntryNames.PROJECT, EntryNames.MOST_JSON), JsonNode.class));
        } catch (IOException e) {
            LOG.info("What will be replaced is no project that can be read", e);
            return Optional.empty();
        }
    }

    /**
     * Takes over the fields that an index lacks. All fields that this version knows are in it, so these are none of its
     * own.
     *
     * @param index  what will be written; is changed
     * @param former index of the file that will be replaced
     */
    private static void keepFields(ObjectNode index, JsonNode former) {
        lacking(index, former);
        if (index.get("data") instanceof ObjectNode data && former.path("data").path("source").equals(data.get("source"))) {
            lacking(data, former.path("data"));
            if (data.get("options") instanceof ObjectNode options) {
                lacking(options, former.path("data").path("options"));
            }
        }
        if (index.get("settings") instanceof ObjectNode settings) {
            lacking(settings, former.path("settings"));
        }
        Map<String, JsonNode> runs = new HashMap<>();
        former.path("runs").forEach(run -> runs.put(identity(run), run));
        for (JsonNode one : index.path("runs")) {
            if (one instanceof ObjectNode run && runs.get(identity(run)) instanceof ObjectNode before) {
                run.set("summary", before.get("summary")); // never changes, and may hold methods unknown here
                keepMethod(run, before.path("method").asText());
                lacking(run, before);
            }
        }
    }

    /** A choice that this version does not know stays until the user makes another one. */
    private static void keepMethod(ObjectNode run, String before) {
        if (Names.find(Method.class, before).isEmpty() && run.path("method").asText().equals(Method.TIDECAST.name())) {
            run.put("method", before);
        }
    }

    /** True if two indexes share a run, or one is about no run at all and both about the same data. */
    private static boolean isSameProject(JsonNode index, JsonNode former) {
        Set<String> runs = identities(former);
        return runs.isEmpty() || index.path("runs").isEmpty()
                ? index.path("data").path("source").equals(former.path("data").path("source"))
                : identities(index).stream().anyMatch(runs::contains);
    }

    /**
     * Copies the pieces that this version does not know, but for those of runs that were deleted.
     *
     * @param index what was written
     */
    private static void copyPieces(JsonNode index, OpenZip former, EntrySink sink) throws IOException {
        Set<String> runs = new HashSet<>();
        index.path("runs").forEach(run -> runs.add(run.path("id").asText()));
        for (String name : former.names()) {
            Matcher ofRun = OF_RUN.matcher(name);
            boolean isKept = ofRun.matches() ? runs.contains(ofRun.group(1)) && !EntryNames.isOfRun(name)
                    : !EntryNames.isKnown(name);
            if (isKept) {
                byte[] piece = former.read(name, EntryNames.MOST_ARRAY);
                sink.put(name, out -> out.write(piece));
            }
        }
    }

    private static Set<String> identities(JsonNode index) {
        Set<String> all = new HashSet<>();
        index.path("runs").forEach(run -> all.add(identity(run)));
        return all;
    }

    private static String identity(JsonNode run) {
        return run.path("id").asText() + ' ' + run.path("made").asText();
    }

    private static void lacking(ObjectNode fields, JsonNode former) {
        former.properties().forEach(field -> {
            if (!fields.has(field.getKey())) {
                fields.set(field.getKey(), field.getValue());
            }
        });
    }
}
