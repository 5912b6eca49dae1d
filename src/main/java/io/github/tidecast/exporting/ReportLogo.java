package io.github.tidecast.exporting;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A logo for reports. It may come from anybody, so it is measured before it is decoded. */
public final class ReportLogo {

    private static final long MOST_BYTES = 4L << 20;
    private static final int MOST_SIDE = 4_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final BufferedImage image;

    private ReportLogo(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads a PNG or JPEG file of at most 4 MB and 4,000 x 4,000 pixels.
     *
     * @throws SayableException if it is anything else or cannot be read
     */
    public static ReportLogo read(Path file) throws SayableException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new SayableException(Text.of("exporting.logo.large", name));
            }
            return new ReportLogo(decoded(Files.readAllBytes(file), name));
        } catch (IOException | RuntimeException e) {
            throw new SayableException(Text.of("exporting.logo.unreadable", name), e);
        }
    }

    private static BufferedImage decoded(byte[] bytes, String name) throws IOException, SayableException {
        ImageIO.setUseCache(false);
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new SayableException(Text.of("exporting.logo.unreadable", name));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw new SayableException(Text.of("exporting.logo.unreadable", name));
                }
                if (reader.getWidth(0) > MOST_SIDE || reader.getHeight(0) > MOST_SIDE) {
                    throw new SayableException(Text.of("exporting.logo.large", name));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    Image image() {
        return image;
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }
}
