package io.github.tidecast.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.json.DomainJson;
import io.github.tidecast.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MessageReaderTest {

    private final DomainJson json = new DomainJson(100_000);
    private final List<String> strays = new ArrayList<>();

    @Test
    void printsBetweenAndBeforeMessagesAreSetAside() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        MessageWriter writer = new MessageWriter(stream, json);
        stream.writeBytes(bytes("CUDA driver not found\n"));
        writer.write(Message.Kind.FAILED, 7, Text.of("worker.failed"));
        stream.writeBytes(bytes("no line break"));
        writer.write(Message.Kind.STOP, 8, 8L);
        assertThat(read(stream.toByteArray(), 100_000)).extracting(Message::kind, Message::job).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Message.Kind.FAILED, 7L),
                org.assertj.core.groups.Tuple.tuple(Message.Kind.STOP, 8L));
        assertThat(strays).containsExactly("CUDA driver not found", "no line break");
    }

    @Test
    void bodiesLongerThanTheBufferArriveWhole() throws IOException {
        Text text = Text.of("worker.failed", "x".repeat(90_000), "蓝".repeat(1_000));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        new MessageWriter(stream, new DomainJson(1_000_000)).write(Message.Kind.FAILED, 1, text);
        List<Message> messages = read(stream.toByteArray(), 1_000_000);
        assertThat(new DomainJson(1_000_000).read(messages.getFirst().body(), Text.class)).isEqualTo(text);
    }

    @Test
    void endlessLinesDoNotFillTheMemory() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int count = (int) Math.min(left, length);
                java.util.Arrays.fill(into, offset, offset + count, (byte) 'x');
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        assertThat(new MessageReader(endless, 1_000, strays::add).next()).isEmpty();
        assertThat(strays).singleElement().asString().hasSize(1_000);
    }

    @Property(seed = "1", tries = 500)
    void noiseNeverHidesTheMessageAfterIt(@ForAll @Size(max = 300) byte[] noise) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(noise);
        stream.write('\n');
        new MessageWriter(stream, json).write(Message.Kind.STOP, 3, 3L);
        assertThat(read(stream.toByteArray(), 100_000).getLast().job()).isEqualTo(3);
    }

    @Property(seed = "1", tries = 500)
    void damagedHeadsAreSetAside(@ForAll @Size(max = 60) byte[] tail) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(bytes(MessageWriter.MARK));
        stream.writeBytes(tail);
        stream.write('\n');
        new MessageWriter(stream, json).write(Message.Kind.STOP, 3, 3L);
        assertThat(read(stream.toByteArray(), 100_000).getLast().job()).isEqualTo(3);
    }

    private List<Message> read(byte[] bytes, int longestLine) throws IOException {
        MessageReader reader = new MessageReader(new ByteArrayInputStream(bytes), longestLine, strays::add);
        List<Message> messages = new ArrayList<>();
        for (Optional<Message> next = reader.next(); next.isPresent(); next = reader.next()) {
            messages.add(next.get());
        }
        return messages;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
