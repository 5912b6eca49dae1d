package io.github.tidecast.importing.csv;

import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text file: a byte-order mark decides; then zero bytes show UTF-16; then a file that is valid
 * UTF-8 from end to end, or but for a few bytes, is UTF-8; then {@link DoubleBytes} looks for Big5 and its neighbours;
 * what remains is GB18030 or Windows-1252, decided by {@link LegacyGuess}, or where that is unsure what
 * juniversalchardet says.
 */
public final class EncodingGuess {

    private static final int BUFFER = 1 << 16;
    private static final int EVIDENCE = 1 << 18;

    private EncodingGuess() {
    }

    /** The encoding of a file; the guard may end the reading of the whole of it. */
    public static Encoding of(Path file, ReadGuard guard) throws IOException {
        byte[] head = head(file);
        Encoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        Encoding wide = byZeroBytes(head);
        return wide != null ? wide : byWholeFile(file, guard);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static @Nullable Encoding byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, true);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, true);
        }
        return startsWith(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, true) : null;
    }

    private static boolean startsWith(byte[] head, int... start) {
        return head.length >= start.length
                && IntStream.range(0, start.length).allMatch(i -> (head[i] & 0xFF) == start[i]);
    }

    private static @Nullable Encoding byZeroBytes(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0 && i % 2 == 0) {
                even++;
            } else if (head[i] == 0) {
                odd++;
            }
        }
        int pairs = head.length / 2;
        if (odd > pairs / 3 && even <= pairs / 50) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, true);
        }
        return even > pairs / 3 && odd <= pairs / 50 ? new Encoding(StandardCharsets.UTF_16BE, 0, true) : null;
    }

    private static Encoding byWholeFile(Path file, ReadGuard guard) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        byte[] buffer = new byte[BUFFER];
        byte[] evidence = new byte[EVIDENCE];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                guard.look();
                utf8.feed(buffer, read);
                if (kept < EVIDENCE && hasHighByte(buffer, read)) {
                    int taken = Math.min(read, EVIDENCE - kept);
                    System.arraycopy(buffer, 0, evidence, kept, taken);
                    kept += taken;
                }
            }
        }
        if (utf8.valid()) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        if (utf8.nearlyValid()) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        byte[] bytes = Arrays.copyOf(evidence, kept);
        Optional<LegacyGuess> other = DoubleBytes.guess(bytes).filter(guess -> Charset.isSupported(guess.charset()));
        if (other.isPresent()) {
            return new Encoding(Charset.forName(other.get().charset()), 0, other.get().sure());
        }
        LegacyGuess legacy = LegacyGuess.of(bytes);
        return new Encoding(legacy.sure() ? Charset.forName(legacy.charset())
                : detected(evidence, kept).orElse(Charset.forName(legacy.charset())), 0, legacy.sure());
    }

    /** What juniversalchardet takes the bytes for, which knows Big5, Shift JIS, Cyrillic and more. */
    private static Optional<Charset> detected(byte[] bytes, int length) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).filter(Charset::isSupported).map(Charset::forName)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII));
    }

    private static boolean hasHighByte(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
