package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.ReadGuard;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The records of an .xls without those of cells that have a format only. A sheet whose cells were all coloured has
 * sixteen million of them, which are a few bytes in the file and an object each in POI's model.
 */
final class FilledRecords {

    private FilledRecords() {
    }

    /**
     * A workbook of these records in memory; the caller closes it.
     *
     * @param name    name of the stream of records
     * @param records the records, not encrypted
     */
    static POIFSFileSystem workbook(String name, InputStream records, ReadGuard guard) throws IOException {
        POIFSFileSystem files = new POIFSFileSystem();
        files.createDocument(new ByteArrayInputStream(of(records, guard)), name);
        return files;
    }

    /** The records that say more; a last one that is cut off stays so. */
    static byte[] of(InputStream records, ReadGuard guard) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        byte[] head = new byte[4];
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(guard.cancellable(records), 1 << 16))) {
            while (true) {
                in.readFully(head);
                int kind = number(head, 0);
                byte[] body = in.readNBytes(number(head, 2));
                if (kind != RecordScan.EMPTY && kind != RecordScan.EMPTY_CELLS) {
                    filled.write(head);
                    filled.write(body);
                }
            }
        } catch (EOFException e) {
            return filled.toByteArray();
        }
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
