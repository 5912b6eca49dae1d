package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Looks over the records of an .xls before POI makes objects of all of them, which takes many times their bytes and
 * cannot be stopped: says what they will take, and refuses what is too much. The
 * heads of records are plain in encrypted files, too, but the number of shared texts is not.
 */
final class RecordScan {

    /** A cell with a format and without a value. */
    static final int EMPTY = 0x0201;
    /** Several of them beside each other. */
    static final int EMPTY_CELLS = 0x00BE;
    private static final int CELL = 160;
    private static final int FORMULA = 0x0006;
    private static final int FORMULA_CELL = 250;
    private static final int FILE_PASS = 0x002F;
    private static final int SHARED_TEXTS = 0x00FC;
    private static final int CONTINUE = 0x003C;
    private static final int EMPTY_CELL = 80;
    private static final int RECORD = 120;
    private static final int SHARED_TEXT = 160;
    private static final int CHARACTERS_OF_RECORD = 8;
    /** Pictures and shapes are kept as bytes, once as they are and once while they are joined. */
    private static final int BYTES_OF_DRAWING = 2;

    private boolean encrypted;
    private long taken;
    private long emptyCells;
    private long claimed;
    private boolean inTexts;

    private RecordScan() {
    }

    /**
     * Reads a stream of records to its end.
     *
     * @param mostBytes bytes of memory that the objects of a workbook may take
     * @return whether that is enough only if its empty cells are {@linkplain FilledRecords left out}
     * @throws RefusedBookException if it is not enough
     */
    static boolean isTooLargeWithEmptyCells(InputStream records, ReadGuard guard, long mostBytes) throws IOException {
        RecordScan scan = new RecordScan();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(guard.cancellable(records), 1 << 16))) {
            while (scan.taken <= mostBytes) {
                int kind = Short.reverseBytes((short) in.readUnsignedShort()) & 0xFFFF;
                int length = Short.reverseBytes((short) in.readUnsignedShort()) & 0xFFFF;
                byte[] head = in.readNBytes(Math.min(length, 8));
                scan.add(kind, length, head);
                in.skipNBytes(length - head.length);
            }
        } catch (EOFException e) {
            // The end, or a record that is cut off, of which POI will complain.
            boolean tooLarge = scan.taken + scan.emptyCells > mostBytes;
            if (!tooLarge || !scan.encrypted) { // what is encrypted has to stay in its place
                return tooLarge;
            }
        }
        throw new RefusedBookException(RefusalKind.XLS_TOO_LARGE.with());
    }

    private void add(int kind, int length, byte[] head) {
        encrypted |= kind == FILE_PASS;
        if (kind == SHARED_TEXTS && !encrypted && head.length == 8) {
            claimed = Integer.toUnsignedLong(Integer.reverseBytes(ByteBuffer.wrap(head).getInt(4)));
        }
        inTexts = kind == SHARED_TEXTS || kind == CONTINUE && inTexts;
        if (kind == EMPTY) {
            emptyCells += CELL;
        } else if (kind == EMPTY_CELLS) {
            emptyCells += RECORD + EMPTY_CELL * (Math.max(0, length - 6) / 2L);
        } else {
            taken += taken(kind, length);
        }
    }

    private long taken(int kind, int length) {
        return switch (kind) {
            case FORMULA -> FORMULA_CELL;
            case 0x00EB, 0x00EC -> drawing(length);
            case CONTINUE -> inTexts ? RECORD + (long) CHARACTERS_OF_RECORD * length + texts(length) : drawing(length);
            case 0x0203, 0x027E, 0x00FD, 0x0205, 0x0208 -> CELL;
            case 0x00BD -> RECORD + CELL * (Math.max(0, length - 6) / 6L);
            default -> RECORD + (long) CHARACTERS_OF_RECORD * length + (kind == SHARED_TEXTS ? texts(length) : 0);
        };
    }

    private static long drawing(int length) {
        return RECORD + (long) BYTES_OF_DRAWING * length;
    }

    /** What the shared texts within so many bytes take beside their characters; none is shorter than three bytes. */
    private long texts(int length) {
        long texts = Math.min(claimed, length / 3);
        claimed -= texts;
        return texts * SHARED_TEXT;
    }
}
