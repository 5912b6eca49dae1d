package io.github.tidecast.importing.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Workbooks in OLE 2 containers (.xls, and .xlsx under a password) that ask for more than any reader should give. */
public enum HostileOle2 {
    /** A function that loops as often as a number says. */
    WORKDAY(folder -> formulas(folder, 1, i -> "WORKDAY(1,2000000000)")),
    /** A function that makes a text as long as a number says. */
    REPT(folder -> formulas(folder, 1, i -> "LEN(REPT(\"x\",2000000000))")),
    /** Each formula refers to the next. */
    CHAIN_FORWARD(folder -> formulas(folder, 20_000, i -> "C" + (i + 3) + "+1")),
    /** Each formula refers to the one before. */
    CHAIN_BACKWARD(folder -> formulas(folder, 20_000, i -> i == 0 ? "1" : "C" + (i + 1) + "+1")),
    /** All cells of a sheet. */
    ALL_CELLS(folder -> formulas(folder, 2, i -> i == 0 ? "SUM(A:IV)" : "SUMPRODUCT(A1:IV65536*A1:IV65536)")),
    /** Ten million records without content. */
    RECORDS(folder -> records(folder, 10_000_000, i -> new byte[] {0x66, 0x06, 0, 0})),
    /** Sixteen million empty cells. */
    BLANKS(folder -> records(folder, 65_536, HostileOle2::blanks)),
    /** Three million numbers. */
    NUMBERS(folder -> records(folder, 3_000_000, HostileOle2::number)),
    /** Shared texts that are said to be two billion. */
    COUNT_OF_TEXTS(HostileOle2::countOfTexts),
    /** A key made by two billion rounds of hashing. */
    SPINS(folder -> encrypted(folder, "spinCount=\"100000\"", "spinCount=\"2000000000\"")),
    /** As many rounds as a number can say. */
    MOST_SPINS(folder -> encrypted(folder, "spinCount=\"100000\"", "spinCount=\"2147483647\"")),
    /** A key of two billion bits. */
    KEY_BITS(folder -> encrypted(folder, "keyBits=\"128\"", "keyBits=\"2000000000\"")),
    /** A hash of two billion bytes. */
    HASH_SIZE(folder -> encrypted(folder, "hashSize=\"20\"", "hashSize=\"2000000000\"")),
    /** A block of two billion bytes. */
    BLOCK_SIZE(folder -> encrypted(folder, "blockSize=\"16\"", "blockSize=\"2000000000\"")),
    /** A salt of two billion bytes. */
    SALT_SIZE(folder -> encrypted(folder, "saltSize=\"16\"", "saltSize=\"2000000000\"")),
    /** A description of the encryption of 30 MB. */
    DESCRIPTION(folder -> encrypted(folder, "<keyEncryptors", "<!--" + "x".repeat(30_000_000) + "--><keyEncryptors")),
    /** The older way, a key of two billion bits. */
    STANDARD_KEY_BITS(HostileOle2::standard);

    /** Writes a workbook. */
    @FunctionalInterface
    private interface Writer {
        byte[] bytes(Path folder) throws IOException, GeneralSecurityException;
    }

    private final Writer writer;

    HostileOle2(Writer writer) {
        this.writer = writer;
    }

    /** Writes the workbook into a folder. */
    public Path write(Path folder) throws IOException {
        try {
            return Files.write(folder.resolve(name() + ".xls"), writer.bytes(folder));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Forty days or more, with formulas without result in the third column. */
    private static byte[] formulas(Path folder, int many, IntFunction<String> formula) throws IOException {
        try (HSSFWorkbook book = days(Math.max(40, many))) {
            for (int i = 0; i < many; i++) {
                Row row = book.getSheetAt(0).getRow(i + 1);
                row.createCell(2).setCellFormula(formula.apply(i));
                row.getCell(2).setCellValue("");
            }
            return bytes(book);
        }
    }

    private static HSSFWorkbook days(int many) {
        HSSFWorkbook book = new HSSFWorkbook();
        Sheet sheet = book.createSheet("S");
        Row names = sheet.createRow(0);
        names.createCell(0).setCellValue("date");
        names.createCell(1).setCellValue("value");
        for (int i = 0; i < many; i++) {
            Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(LocalDate.of(2024, 1, 1).plusDays(i).toString());
            row.createCell(1).setCellValue(100 + i % 7);
        }
        return book;
    }

    private static byte[] bytes(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** More records behind the begin of the only sheet. */
    private static byte[] records(Path folder, int many, IntFunction<byte[]> record) throws IOException {
        try (HSSFWorkbook book = days(40)) {
            byte[] stream = workbookStream(bytes(book));
            int at = nextSheet(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(stream, 0, at);
            for (int i = 0; i < many; i++) {
                out.writeBytes(record.apply(i));
            }
            out.write(stream, at, stream.length - at);
            return container("Workbook", out.toByteArray());
        }
    }

    /** The place behind the second record that begins something: the first begins the workbook. */
    private static int nextSheet(byte[] stream) {
        ByteBuffer buffer = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int begun = 0;
        int at = 0;
        while (begun < 2) {
            begun += buffer.getShort(at) == 0x0809 ? 1 : 0;
            at += 4 + buffer.getShort(at + 2);
        }
        return at;
    }

    private static byte[] blanks(int row) {
        ByteBuffer record = ByteBuffer.allocate(4 + 6 + 512).order(ByteOrder.LITTLE_ENDIAN);
        record.putShort((short) 0x00BE).putShort((short) 518).putShort((short) row).putShort((short) 0);
        return record.putShort(520, (short) 255).array();
    }

    private static byte[] number(int i) {
        return ByteBuffer.allocate(18).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0x0203).putShort((short) 14)
                .putShort((short) (i / 50)).putShort((short) (i % 50)).putShort((short) 0).putDouble(i).array();
    }

    private static byte[] countOfTexts(Path folder) throws IOException {
        try (HSSFWorkbook book = days(40)) {
            byte[] stream = workbookStream(bytes(book));
            ByteBuffer buffer = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
            int at = 0;
            while (buffer.getShort(at) != 0x00FC) {
                at += 4 + buffer.getShort(at + 2);
            }
            buffer.putInt(at + 4, 2_000_000_000).putInt(at + 8, 2_000_000_000);
            return container("Workbook", stream);
        }
    }

    private static byte[] workbookStream(byte[] file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] container(String name, byte[] stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream), name);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A workbook under a password, with another description of how. */
    private static byte[] encrypted(Path folder, String written, String instead) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = encrypted(EncryptionMode.agile)) {
            byte[] info = files.createDocumentInputStream(EncryptionInfo.ENCRYPTION_INFO_ENTRY).readAllBytes();
            String description = new String(info, 8, info.length - 8, StandardCharsets.UTF_8);
            if (!description.contains(written)) {
                throw new IllegalStateException(description);
            }
            byte[] other = description.replace(written, instead).getBytes(StandardCharsets.UTF_8);
            byte[] whole = new byte[8 + other.length];
            System.arraycopy(info, 0, whole, 0, 8);
            System.arraycopy(other, 0, whole, 8, other.length);
            return withInfo(files, whole);
        }
    }

    private static byte[] standard(Path folder) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = encrypted(EncryptionMode.standard)) {
            byte[] info = files.createDocumentInputStream(EncryptionInfo.ENCRYPTION_INFO_ENTRY).readAllBytes();
            // versions, flags, size of the header; then flags, extra size, cipher, hash, bits of the key
            ByteBuffer.wrap(info).order(ByteOrder.LITTLE_ENDIAN).putInt(12 + 16, 2_000_000_000);
            return withInfo(files, info);
        }
    }

    private static byte[] withInfo(POIFSFileSystem files, byte[] info) throws IOException {
        files.createOrUpdateDocument(new ByteArrayInputStream(info), EncryptionInfo.ENCRYPTION_INFO_ENTRY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    private static POIFSFileSystem encrypted(EncryptionMode mode) throws IOException, GeneralSecurityException {
        POIFSFileSystem files = new POIFSFileSystem();
        EncryptionInfo info = new EncryptionInfo(mode);
        info.getEncryptor().confirmPassword("secret");
        try (OutputStream out = info.getEncryptor().getDataStream(files)) {
            out.write(new byte[5_000]);
        }
        return files;
    }
}
