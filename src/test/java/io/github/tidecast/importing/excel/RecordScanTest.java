package io.github.tidecast.importing.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** What the records of an .xls take is not judged by their bytes alone. */
class RecordScanTest {

    private static boolean scan(int many, int kind, int length, long mostBytes) throws IOException {
        ByteBuffer records = ByteBuffer.allocate(many * (length + 4)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < many; i++) {
            records.putShort((short) kind).putShort((short) length).position(records.position() + length);
        }
        return RecordScan.isTooLargeWithEmptyCells(new ByteArrayInputStream(records.array()),
                new ReadGuard(ImportProgress.NONE), mostBytes);
    }

    @Test
    void formulasTakeAQuarterOfAKilobyteEach() {
        assertThatCode(() -> scan(1_000, 0x0006, 60, 250_000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> scan(1_001, 0x0006, 60, 250_000)).isInstanceOf(RefusedBookException.class);
    }

    @Test
    void picturesTakeTwiceTheirBytes() {
        for (int kind : new int[] {0x00EB, 0x00EC, 0x003C}) {
            assertThatCode(() -> scan(10, kind, 8_000, 170_000)).doesNotThrowAnyException();
            assertThatThrownBy(() -> scan(10, kind, 8_000, 150_000)).isInstanceOf(RefusedBookException.class);
        }
    }

    @Test
    void emptyCellsAreLeftOutWhereTheyAreTooMany() throws IOException {
        assertThat(scan(1_000, 0x0201, 6, 160_000)).isFalse();
        assertThat(scan(1_001, 0x0201, 6, 160_000)).isTrue();
        assertThat(scan(1_000, 0x00BE, 518, 1_000_000)).isTrue();
        assertThat(scan(1_000, 0x0203, 14, 160_000)).isFalse();
        assertThatThrownBy(() -> scan(1_001, 0x0203, 14, 160_000)).isInstanceOf(RefusedBookException.class);
    }

    @Test
    void emptyCellsStayWhereTheyAreEncrypted() {
        byte[] records = {0x2F, 0, 0, 0, 0x01, 0x02, 0, 0, 0x01, 0x02, 0, 0};
        assertThatThrownBy(() -> RecordScan.isTooLargeWithEmptyCells(new ByteArrayInputStream(records),
                new ReadGuard(ImportProgress.NONE), 300)).isInstanceOf(RefusedBookException.class);
    }

    @Test
    void whatIsNotEmptyIsKeptByteForByte() throws IOException {
        byte[] records = {3, 2, 2, 0, 7, 8, 1, 2, 1, 0, 9, (byte) 0xBE, 0, 0, 0, 6, 0, 1, 0, 5, 10, 0, 4, 0, 1};
        assertThat(FilledRecords.of(new ByteArrayInputStream(records), new ReadGuard(ImportProgress.NONE)))
                .containsExactly(3, 2, 2, 0, 7, 8, 6, 0, 1, 0, 5, 10, 0, 4, 0, 1);
    }
}
