import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of each installer, in a file as {@code sha256sum -c} reads it. */
final class Checksums {

    private Checksums() {
    }

    static void write(Layout layout, List<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                lines.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
            }
        }
        String name = "SHA256SUMS-" + Platform.here().name().toLowerCase(java.util.Locale.ROOT) + "-"
                + Platform.architecture();
        Files.writeString(layout.installers().resolve(name), lines);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
