package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.text.Text;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Looks over the records of an .xls before POI makes objects of all of them, which takes many times their bytes and
 * cannot be stopped: says what they will take, and refuses what is too much. The
 * heads of records are plain in encrypted files, too, but the number of shared texts is not.
 */
final class RecordScan {

    /** Bytes of memory that the objects of a workbook may take. */
    private static final long MOST_BYTES = 384L << 20;
    private static final int CELL = 160;
    private static final int FILE_PASS = 0x002F;
    private static final int SHARED_TEXTS = 0x00FC;
    private static final int RECORD = 120;
    private static final int SHARED_TEXT = 160;
    private static final int CHARACTERS_OF_RECORD = 8;

    private RecordScan() {
    }

    /** Reads a stream of records to its end. */
    static void endIfTooLarge(InputStream records, ReadGuard guard) throws IOException {
        long taken = 0;
        boolean encrypted = false;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(guard.cancellable(records), 1 << 16))) {
            while (true) {
                int kind = Short.reverseBytes((short) in.readUnsignedShort()) & 0xFFFF;
                int length = Short.reverseBytes((short) in.readUnsignedShort()) & 0xFFFF;
                byte[] head = in.readNBytes(Math.min(length, 8));
                encrypted |= kind == FILE_PASS;
                taken += kind == SHARED_TEXTS && !encrypted ? weight(kind, length) + SHARED_TEXT * unique(head)
                        : weight(kind, length);
                if (taken > MOST_BYTES) {
                    throw new RefusedBookException(Text.of("importing.xls-too-large"));
                }
                in.skipNBytes(length - head.length);
            }
        } catch (EOFException e) {
            // The end, or a record that is cut off, of which POI will complain.
            return;
        }
    }

    private static long weight(int kind, int length) {
        return switch (kind) {
            case 0x0203, 0x027E, 0x00FD, 0x0201, 0x0205, 0x0208 -> CELL;
            case 0x00BD -> RECORD + CELL * (Math.max(0, length - 6) / 6L);
            case 0x00BE -> RECORD + CELL * (Math.max(0, length - 6) / 2L);
            default -> RECORD + (long) CHARACTERS_OF_RECORD * length;
        };
    }

    /** How many shared texts there are said to be, which POI believes; each takes three bytes of the file at least. */
    private static long unique(byte[] head) {
        return head.length < 8 ? 0 : Math.min(64 << 20, Integer.toUnsignedLong((head[4] & 0xFF) | (head[5] & 0xFF) << 8
                | (head[6] & 0xFF) << 16 | (head[7] & 0xFF) << 24)) / 3;
    }
}
