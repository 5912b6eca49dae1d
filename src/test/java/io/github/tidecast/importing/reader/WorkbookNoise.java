package io.github.tidecast.importing.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Damage to what is inside a workbook, where damage to its bytes would only break the container. */
final class WorkbookNoise {

    private static final String[] ADDRESSES = {"XFD1048576", "XFE1", "A0", "A1048577", "ZZZZZZZ9", "\u4E2D1",
            "\uFF21\uFF212", "1", "", "A",
        "A99999999999", "-1", "AA-1", "$A$1", "a1", "R1C1"};
    private static final String[] NUMBERS = {"0", "-1", "1", "60000", "65491", "2147483647", "2147483648", "-2147483648",
            "9999999999999",
        "1e9", "", "x", "NaN", "1048577"};
    private static final Pattern ADDRESS = Pattern.compile("(<(?:c|row)\\b[^>]* r=\")([^\"]*)(\")");
    private static final Pattern NUMBER = Pattern.compile("(=\")(\\d+)(\")");
    private static final Pattern CELL = Pattern.compile("<c\\b[^>]*?(?:/>|>.*?</c>)");
    private static final Pattern ELEMENT = Pattern.compile("<(xf|si|row|sheet|numFmt|Relationship|Override|c|mergeCell)\\b[^>]*/>"
            + "|<(si|row|c)\\b[^>]*>.*?</\\2>");
    private static final Pattern PIECE = Pattern.compile("<[^>]*>");
    private static final byte[] SPINS = "spinCount=\"100000\"".getBytes(StandardCharsets.US_ASCII);

    private final Random random;

    WorkbookNoise(Random random) {
        this.random = random;
    }

    /** A damaged workbook. */
    byte[] damaged(byte[] file) throws IOException {
        return file[0] == 'P' ? zip(file) : ole2(file);
    }

    private byte[] zip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readNBytes(1 << 20));
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = random.nextInt(3); i >= 0 && !names.isEmpty(); i--) {
            String name = names.get(random.nextInt(names.size()));
            String sheet = names.stream().filter(part -> part.contains("/worksheets/sheet")).findFirst().orElse(name);
            String hit = random.nextInt(3) > 0 ? sheet : name;
            parts.computeIfPresent(hit, (part, bytes) ->
                    part(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(12) == 0) {
                parts.remove(name);
            }
        }
        int more = random.nextInt(60) == 0 ? 20_000 : random.nextInt(20) == 0 ? 900 : 0;
        return zipped(parts, more);
    }

    private static byte[] zipped(Map<String, byte[]> parts, int more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            for (int i = 0; i < more; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/more" + i + ".xml"));
            }
        }
        return out.toByteArray();
    }

    private String part(String xml) {
        return switch (random.nextInt(9)) {
            case 0 -> some(xml, ADDRESS, hit -> hit.group(1) + pick(ADDRESSES) + hit.group(3));
            case 1 -> some(xml, NUMBER, hit -> hit.group(1) + pick(NUMBERS) + hit.group(3));
            case 2, 3 -> some(xml, CELL, hit -> "<c r=\"" + address() + "\"" + formulaKind() + FormulaNoise.of(random, 6)
                    .replace("&", "&amp;").replace("<", "&lt;") + "</f></c>");
            case 4 -> some(xml, ELEMENT, hit -> hit.group().repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 50)));
            case 5 -> some(xml, PIECE, hit -> "");
            case 6 -> some(xml, PIECE, hit -> hit.group() + hit.group());
            case 7 -> some(xml, ELEMENT, hit -> "<c s=\"" + pick(NUMBERS) + "\" t=\""
                    + pick("s", "b", "e", "n", "str", "inlineStr", "d")
                    + "\"><v>" + pick(NUMBERS) + "</v></c>");
            default -> some(xml, Pattern.compile("Target=\"[^\"]*\""), hit -> "Target=\"" + pick("", "/", "../../x", "sheet1.xml",
                    "worksheets/sheet1.xml", "http://[", "styles.xml", "%00") + "\"");
        };
    }

    private String formulaKind() {
        return pick("><f>", "><f>", "><f>", "><f t=\"shared\" si=\"0\">", "><f t=\"shared\" si=\"1\" ref=\"A1:C9\">",
                "><f t=\"array\" ref=\"C3\">", "><f t=\"dataTable\">", " t=\"str\"><f>");
    }

    private String address() {
        return random.nextInt(6) == 0 ? pick(ADDRESSES) : "" + (char) ('A' + random.nextInt(4)) + (1 + random.nextInt(30));
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    /** Changes one to three places. */
    private String some(String xml, Pattern pattern, Function<Matcher, String> change) {
        List<Integer> places = pattern.matcher(xml).results().map(hit -> hit.start()).collect(Collectors.toList());
        if (places.isEmpty()) {
            return xml;
        }
        int wanted = places.get(random.nextInt(places.size()));
        Matcher hits = pattern.matcher(xml);
        StringBuilder changed = new StringBuilder();
        int kept = 0;
        boolean again = hits.find(wanted);
        for (int done = 0; done < 3 && again; done++) {
            changed.append(xml, kept, hits.start()).append(change.apply(hits));
            kept = hits.end();
            again = random.nextBoolean() && hits.find();
        }
        return changed.append(xml, kept, xml.length()).toString();
    }

    private byte[] ole2(byte[] file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            List<Entry> entries = Stream.generate(files.getRoot().getEntries()::next).limit(files.getRoot().getEntryCount())
                    .toList();
            for (Entry entry : entries) {
                if (entry instanceof DocumentEntry document && document.getSize() < 1 << 20) {
                    byte[] bytes = files.createDocumentInputStream(document.getName()).readAllBytes();
                    files.createOrUpdateDocument(new ByteArrayInputStream(stream(bytes)), document.getName());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private byte[] stream(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(new String(SPINS, StandardCharsets.US_ASCII))) {
            return text.replaceFirst("(spinCount|saltSize|blockSize|keyBits|hashSize)=\"\\d+\"", "$1=\"" + pick(NUMBERS) + "\"")
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(6); i >= 0 && copy.length > 0; i--) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(3)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> Arrays.fill(copy, at, Math.min(copy.length, at + 1 + random.nextInt(4)),
                        (byte) (random.nextBoolean() ? 0 : -1));
                default -> copy[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return copy;
    }
}
