package io.github.tidecast.worker;

import io.github.tidecast.json.DomainJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes messages to the other process, each in one piece. Thread-safe. */
final class MessageWriter implements AutoCloseable {

    /** Begins every message; no print of a library looks like it. */
    static final String MARK = "\u0001tidecast ";

    private final OutputStream stream;
    private final DomainJson json;

    MessageWriter(OutputStream stream, DomainJson json) {
        this.stream = stream;
        this.json = json;
    }

    /**
     * Writes a message.
     *
     * @throws IOException if the other process is gone
     */
    void write(Message.Kind kind, long job, Object value) throws IOException {
        byte[] head = (MARK + kind + " " + job + " ").getBytes(StandardCharsets.UTF_8);
        byte[] body = json.write(value);
        byte[] line = new byte[head.length + body.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(body, 0, line, head.length, body.length);
        line[line.length - 1] = '\n';
        synchronized (this) {
            stream.write(line);
            stream.flush();
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
