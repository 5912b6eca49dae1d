package io.github.tidecast.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads messages of the other process and sets aside whatever else is printed into the stream. */
final class MessageReader {

    private static final byte[] MARK = MessageWriter.MARK.getBytes(StandardCharsets.UTF_8);
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_STRAY = 2_000;

    private final InputStream stream;
    private final int longestLine;
    private final Consumer<String> strays;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;

    /**
     * A reader.
     *
     * @param longestLine bytes of the longest line that is kept; the rest of a longer one is skipped
     * @param strays      gets what is no message, shortened
     */
    MessageReader(InputStream stream, int longestLine, Consumer<String> strays) {
        this.stream = stream;
        this.longestLine = longestLine;
        this.strays = strays;
    }

    /** The next message, empty at the end of the stream. */
    Optional<Message> next() throws IOException {
        while (true) {
            Optional<byte[]> line = line();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            Optional<Message> message = parse(line.get());
            if (message.isPresent()) {
                return message;
            }
        }
    }

    /** The next line without its end; empty at the end of the stream. */
    private Optional<byte[]> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, Math.min(end - position, longestLine - line.size()));
            boolean complete = end < filled;
            position = end + 1;
            if (complete) {
                return Optional.of(line.toByteArray());
            }
        }
        return any ? Optional.of(line.toByteArray()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    /** A print without line break may stand before the mark. */
    private Optional<Message> parse(byte[] line) {
        int mark = indexOfMark(line);
        if (mark != 0) {
            int length = mark < 0 ? line.length : mark;
            strays.accept(new String(line, 0, Math.min(length, LONGEST_STRAY), StandardCharsets.UTF_8));
        }
        if (mark < 0) {
            return Optional.empty();
        }
        int start = mark + MARK.length;
        int kindEnd = indexOf(line, ' ', start);
        int jobEnd = indexOf(line, ' ', kindEnd + 1);
        try {
            Message.Kind kind = Message.Kind.valueOf(text(line, start, kindEnd));
            long job = Long.parseLong(text(line, kindEnd + 1, jobEnd));
            return Optional.of(new Message(kind, job, Arrays.copyOfRange(line, jobEnd + 1, line.length)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException damaged) {
            strays.accept("damaged message: " + damaged.getMessage());
            return Optional.empty();
        }
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] line, char wanted, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOfMark(byte[] line) {
        for (int i = 0; i + MARK.length <= line.length; i++) {
            if (Arrays.equals(line, i, i + MARK.length, MARK, 0, MARK.length)) {
                return i;
            }
        }
        return -1;
    }
}
