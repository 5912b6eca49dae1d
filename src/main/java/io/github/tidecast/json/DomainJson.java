package io.github.tidecast.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.tidecast.forecast.settings.Setting;
import io.github.tidecast.forecast.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the domain's values. The same value gives the same bytes. Thread-safe.
 */
public final class DomainJson {

    private static final int DEEPEST = 60;
    private static final int LONGEST_NUMBER = 100;
    /** Fewest characters that tokens have on the average: a tree of brackets takes fifty bytes for each of its own. */
    private static final int CHARACTERS_OF_A_TOKEN = 4;
    private static final int LONGEST_NAME = 1_000;

    private final ObjectMapper mapper;

    /**
     * A reader and writer.
     *
     * @param mostCharacters length of a document that is still read
     */
    public DomainJson(int mostCharacters) {
        this(mostCharacters, Settings.ALL);
    }

    /**
     * A reader and writer of jobs with settings of one's own.
     *
     * @param mostCharacters length of a document that is still read
     * @param settings       every setting that a job may have
     */
    DomainJson(int mostCharacters, List<Setting<?>> settings) {
        this(mostCharacters, DomainForms.module(SettingsForm.strict(settings)), true);
    }

    /**
     * A reader and writer of files, which may be older than this program: see {@link CompleteRecords}.
     *
     * @param mostCharacters length of a document that is still read
     */
    public static DomainJson ofFiles(int mostCharacters) {
        return new DomainJson(mostCharacters, DomainForms.module(SettingsForm.ofFiles(Settings.ALL))
                .setDeserializerModifier(new CompleteRecords()), false);
    }

    private DomainJson(int mostCharacters, Module forms, boolean strict) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(mostCharacters).maxStringLength(mostCharacters)
                        .maxTokenCount(mostCharacters / CHARACTERS_OF_A_TOKEN)
                        .maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxNameLength(LONGEST_NAME).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(forms)
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .configure(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, strict)
                .configure(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, strict)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** A value as one line of UTF-8 without line break. */
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException("not a value of the domain: " + value.getClass(), failure);
        }
    }

    /** A value as a tree. */
    public ObjectNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /**
     * Writes a value as {@link #write(Object)} gives it, without keeping all of it in memory; the stream stays open.
     *
     * @throws IOException if the stream fails
     */
    public void write(Object value, OutputStream stream) throws IOException {
        mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(stream, value);
    }

    /**
     * Reads a value.
     *
     * @throws IOException if the bytes are no such value, or larger than allowed
     */
    public <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return value(type, () -> mapper.readValue(bytes, type));
    }

    /**
     * Reads a value from a stream up to its end; the stream is closed.
     *
     * @throws IOException if there is no such value, or it is larger than allowed
     */
    public <T> T read(InputStream stream, Class<T> type) throws IOException {
        return value(type, () -> mapper.readValue(stream, type));
    }

    /**
     * Reads a value from a tree, as {@link #read(byte[], Class)} gives one for the class of trees.
     *
     * @throws IOException if the tree is no such value
     */
    public <T> T read(JsonNode tree, Class<T> type) throws IOException {
        return value(type, () -> mapper.treeToValue(tree, type));
    }

    private interface Reading<T> {
        @Nullable T read() throws IOException;
    }

    /**
     * What domain values refuse is no such value. A reference that is unexpectedly null is a fault of the program: null in
     * the text is refused before a value is made of it.
     */
    private static <T> T value(Class<T> type, Reading<T> reading) throws IOException {
        try {
            T value = reading.read();
            if (value == null) {
                throw new IOException("null where a value belongs");
            }
            return value;
        } catch (JsonMappingException wrapped) {
            if (wrapped.getCause() instanceof NullPointerException fault) {
                throw fault;
            }
            throw wrapped;
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException | DateTimeException refused) {
            throw new IOException("not a " + type.getSimpleName() + ": " + refused.getMessage(), refused);
        }
    }
}
