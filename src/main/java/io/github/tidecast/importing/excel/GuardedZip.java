package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.grid.SecureXml;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * The zip of a workbook of a stranger, as POI asks for it: so many entries, inflated by so much. While POI opens the
 * workbook it makes trees of what it reads (content types, relationships, properties), so that only little is given
 * to it then, and nothing of the relationships of sheets, which may be tens of thousands of links and are not looked at;
 * sheets and strings, which are streamed, may be of any size. Every stream ends when the import is cancelled.
 */
final class GuardedZip implements ZipEntrySource {

    /** Entries at most, as many as POI allows. */
    static final int MOST_ENTRIES = 1_000;
    private static final String ROOT = "_rels/.rels";
    private static final String RELATIONSHIPS = ".rels";
    private static final String NO_RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
    private static final Logger LOG = LoggerFactory.getLogger(GuardedZip.class);
    private static final long MOST_INFLATION = 100;
    private static final long ALWAYS_ALLOWED = 100 << 10;
    private static final long MOST_WHILE_OPENING = 8L << 20;

    private final ZipFile zip;
    private final ReadGuard guard;
    private boolean opening = true;
    private boolean closed;
    private long whileOpening;
    private Optional<RefusedBookException> refusal = Optional.empty();
    /** Names of the relationships that are needed: those of the package and of the workbook. Empty if not known. */
    private Set<String> needed = Set.of();

    private GuardedZip(ZipFile zip, ReadGuard guard) {
        this.zip = zip;
        this.guard = guard;
    }

    /** Opens a zip; closes the channel if that fails. */
    static GuardedZip open(SeekableByteChannel bytes, ReadGuard guard) throws IOException {
        GuardedChannel channel = new GuardedChannel(bytes, guard);
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
            if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
                throw new RefusedBookException(RefusalKind.TOO_MANY_PARTS.with(MOST_ENTRIES));
            }
            channel.opened();
            GuardedZip guarded = new GuardedZip(zip, guard);
            guarded.needed = guarded.neededRelationships();
            return guarded;
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** POI has opened the workbook; what is read from now on is streamed. */
    void opened() {
        opening = false;
    }

    /** Throws the refusal again if POI was refused something and has made another complaint of it. */
    void endIfRefused() throws RefusedBookException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public @Nullable ZipArchiveEntry getEntry(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        ZipArchiveEntry exact = zip.getEntry(name);
        return exact != null ? exact : Collections.list(zip.getEntries()).stream()
                .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        String name = plain(entry.getName());
        if (!needed.isEmpty() && name.endsWith(RELATIONSHIPS) && !needed.contains(name)) {
            return new ByteArrayInputStream(NO_RELATIONSHIPS.getBytes(StandardCharsets.UTF_8));
        }
        return new Inflated(guard.cancellable(zip.getInputStream(entry)), entry.getCompressedSize());
    }

    /** Empty if the workbook is not where the package says, of which POI will complain. */
    private Set<String> neededRelationships() throws IOException {
        ZipArchiveEntry root = getEntry(ROOT);
        WorkbookPlaces places = new WorkbookPlaces();
        if (root != null) {
            try (InputStream stream = getInputStream(root)) {
                SecureXml.parse(stream, places);
            } catch (SAXException e) {
                LOG.debug("The relationships of the package are damaged", e);
                return Set.of();
            }
        }
        Set<String> found = places.relationships().stream().filter(name -> getEntry(name) != null)
                .map(GuardedZip::plain).collect(Collectors.toCollection(HashSet::new));
        if (!found.isEmpty()) {
            found.add(ROOT);
        }
        return found;
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** What comes out of an entry, which may not be far more than went in. */
    private final class Inflated extends FilterInputStream {

        private final long most;
        private long read;

        Inflated(InputStream stream, long compressed) {
            super(stream);
            this.most = Math.max(ALWAYS_ALLOWED, Math.max(0, compressed) * MOST_INFLATION);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int many = super.read(target, offset, length);
            count(Math.max(0, many));
            return many;
        }

        private void count(int more) throws IOException {
            read += more;
            whileOpening += opening ? more : 0;
            if (read > most || whileOpening > MOST_WHILE_OPENING) {
                refusal = Optional.of(new RefusedBookException(RefusalKind.HOSTILE.with()));
                endIfRefused();
            }
        }
    }
}
