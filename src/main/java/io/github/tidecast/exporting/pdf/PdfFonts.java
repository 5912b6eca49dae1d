package io.github.tidecast.exporting.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of one document: that which comes along, and fonts of the system as soon as a character needs one. To be
 * closed after the document was saved, because only then the glyphs used are known.
 */
final class PdfFonts implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(PdfFonts.class);
    private static final String OWN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /**
     * Text in one font.
     *
     * @param font embedded
     * @param text all of whose characters the font has
     */
    record Run(PDType0Font font, String text) {

        /** Width at a size of 1. */
        double width() {
            try {
                return font.getStringWidth(text) / 1_000;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private record Face(PDType0Font font, CmapLookup glyphs) {
    }

    private final PDDocument document;
    private final SystemFonts system;
    private final List<Face> faces = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Map<Integer, Optional<Face>> known = new HashMap<>();
    private Optional<Deque<Path>> further = Optional.empty();

    PdfFonts(PDDocument document, SystemFonts system) throws IOException {
        this.document = document;
        this.system = system;
        try (InputStream stream = PDType0Font.class.getResourceAsStream(OWN)) {
            add(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        }
    }

    /** A text as runs in one font each; empty if a character has no font or the text needs more than one glyph a letter. */
    Optional<List<Run>> runs(String text) {
        char[] characters = text.toCharArray();
        if (java.awt.Font.textRequiresLayout(characters, 0, characters.length)) {
            return Optional.empty();
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Face last = null;
        for (int code : text.codePoints().map(one -> one == '\t' || one == 0xA0 ? ' ' : one).toArray()) {
            Optional<Face> face = face(code);
            if (face.isEmpty()) {
                return Optional.empty();
            }
            if (last != null && face.get() != last) {
                runs.add(new Run(last.font(), same.toString()));
                same.setLength(0);
            }
            last = face.get();
            same.appendCodePoint(code);
        }
        if (last != null) {
            runs.add(new Run(last.font(), same.toString()));
        }
        return Optional.of(runs);
    }

    private Optional<Face> face(int code) {
        return known.computeIfAbsent(code, wanted -> {
            for (int i = 0; i < faces.size() || loadAnother(); i++) {
                if (faces.get(i).glyphs().getGlyphId(wanted) != 0) {
                    return Optional.of(faces.get(i));
                }
            }
            return Optional.empty();
        });
    }

    /** Whether there is one more font of the system. */
    private boolean loadAnother() {
        Deque<Path> left = further.orElseGet(() -> new ArrayDeque<>(system.files()));
        further = Optional.of(left);
        while (!left.isEmpty()) {
            Path file = left.poll();
            try {
                add(parse(file));
                return true;
            } catch (IOException | RuntimeException e) { // a broken or forbidden font of the system is passed over
                LOG.info("font {} is not used: {}", file, e.getMessage());
            }
        }
        return false;
    }

    private TrueTypeFont parse(Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        List<TrueTypeFont> members = new ArrayList<>();
        collection.processAllFonts(members::add);
        return members.stream().findFirst().orElseThrow(() -> new IOException("an empty collection"));
    }

    private void add(TrueTypeFont font) throws IOException {
        open.add(font);
        if (font instanceof OpenTypeFont outlines && outlines.isPostScript()) {
            throw new IOException("made of PostScript outlines");
        }
        faces.add(new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup()));
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open.reversed()) {
            one.close();
        }
    }
}
