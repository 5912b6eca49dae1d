package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads workbooks: .xlsx in a zip, .xls and protected .xlsx in an OLE 2 container. */
public final class ExcelGridReader {

    private static final long LARGEST_XLS = 64L << 20;
    /** Decrypted workbooks lie in memory, so that nothing of them is on the disk. */
    private static final int LARGEST_PROTECTED = 96 << 20;
    /** With this password Excel marks workbooks that anyone may open. */
    private static final String OPEN_TO_ALL = "VelvetSweatshop";

    private ExcelGridReader() {
    }

    /** Reads an .xlsx. */
    public static ExcelFile readXlsx(Path file, ImportOptions options, ReadGuard guard) throws RefusedFileException {
        try (GuardedZip zip = GuardedZip.open(Files.newByteChannel(file), guard)) {
            return read(zip, options, guard);
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw Damage.sayable(e);
        }
    }

    /** Reads an OLE 2 file: an .xls, or an .xlsx under a password. */
    public static ExcelFile readOle2(Path file, ImportOptions options, ReadGuard guard) throws RefusedFileException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return readProtected(files, options, guard);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new RefusedFileException(RefusalKind.NO_WORKBOOK.with());
            }
            if (Files.size(file) > LARGEST_XLS) {
                throw new RefusedFileException(RefusalKind.XLS_TOO_LARGE.with());
            }
            return readXls(root, options, guard);
        } catch (OldExcelFormatException e) {
            throw new RefusedFileException(RefusalKind.OLD_EXCEL.with(), e);
        } catch (EncryptedDocumentException e) {
            throw password(options, e);
        } catch (IOException | GeneralSecurityException | OpenXML4JException | SAXException | RuntimeException e) {
            throw Damage.sayable(e);
        }
    }

    /** Objects of an .xls may take a quarter of the heap: the cells and series that are made of them need room beside. */
    private static long mostXlsBytes() {
        return Runtime.getRuntime().maxMemory() / 4;
    }

    private static ExcelFile readXls(DirectoryNode root, ImportOptions options, ReadGuard guard)
            throws IOException, RefusedFileException {
        for (String name : List.of("Workbook", "Book")) {
            if (root.hasEntryCaseInsensitive(name) && RecordScan.isTooLargeWithEmptyCells(
                    root.createDocumentInputStream(root.getEntryCaseInsensitive(name)), guard, mostXlsBytes())) {
                try (POIFSFileSystem filled = FilledRecords.workbook(name,
                        root.createDocumentInputStream(root.getEntryCaseInsensitive(name)), guard)) {
                    return readModel(filled.getRoot(), options, guard);
                }
            }
        }
        return readModel(root, options, guard);
    }

    private static ExcelFile readModel(DirectoryNode root, ImportOptions options, ReadGuard guard)
            throws IOException, RefusedFileException {
        options.password().ifPresent(Biff8EncryptionKey::setCurrentUserPassword);
        try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
            return new ModelReader(workbook, guard).read(options.sheet());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static ExcelFile readProtected(POIFSFileSystem files, ImportOptions options, ReadGuard guard)
            throws IOException, RefusedFileException, GeneralSecurityException, OpenXML4JException, SAXException {
        Decryptor decryptor = Decryptor.getInstance(Encryption.of(files.getRoot()));
        guard.endIfCancelled();
        if (!decryptor.verifyPassword(options.password().orElse(OPEN_TO_ALL))) {
            throw password(options, null);
        }
        byte[] plain;
        try (InputStream stream = guard.cancellable(decryptor.getDataStream(files))) {
            plain = stream.readNBytes(LARGEST_PROTECTED + 1);
        }
        if (plain.length > LARGEST_PROTECTED) {
            throw new RefusedFileException(RefusalKind.PROTECTED_TOO_LARGE.with());
        }
        try (GuardedZip zip = GuardedZip.open(new SeekableInMemoryByteChannel(plain), guard)) {
            return read(zip, options, guard);
        }
    }

    private static ExcelFile read(GuardedZip zip, ImportOptions options, ReadGuard guard)
            throws IOException, RefusedFileException, OpenXML4JException, SAXException {
        try (OPCPackage container = OPCPackage.open(zip)) {
            zip.opened();
            return new XlsxReader(container, guard).read(options.sheet());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            zip.endIfRefused();
            throw e;
        }
    }

    private static RefusedFileException password(ImportOptions options, @Nullable Exception cause) {
        return new RefusedFileException((options.password().isPresent()
                ? RefusalKind.PASSWORD_WRONG : RefusalKind.PASSWORD_NEEDED).with(), cause);
    }
}
