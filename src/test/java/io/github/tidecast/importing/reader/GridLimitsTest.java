package io.github.tidecast.importing.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.ImportResult.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that no spreadsheet could hold, and tables that would take gigabytes for a few megabytes of cells. */
@Timeout(60)
class GridLimitsTest {

    private static final int ROWS = 200_000;
    private static final int COLUMNS = 16_384;

    @TempDir
    private Path folder;

    /** Ways to write a table. */
    private enum Kind {
        CSV("", "%s", ",", "\n", ""),
        XLSX("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row>",
                "<c><v>%s</v></c>", "", "</row><row>", "</row></sheetData></worksheet>"),
        XML("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row>",
                "<Cell><Data>%s</Data></Cell>", "", "</Row><Row>", "</Row></Table></Worksheet></Workbook>"),
        HTML("<html><body><table><tr>", "<td>%s", "", "<tr>", "</table></body></html>");

        private final String begin;
        private final String cell;
        private final String between;
        private final String nextRow;
        private final String end;

        Kind(String begin, String cell, String between, String nextRow, String end) {
            this.begin = begin;
            this.cell = cell;
            this.between = between;
            this.nextRow = nextRow;
            this.end = end;
        }

        private String row(int columns) {
            return String.join(between, Collections.nCopies(columns, cell.replace("%s", "1")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWideRowAmongManyNarrowOnesIsRefusedBeforeItTakesTheMemory(Kind kind) throws IOException {
        Path file = kind == Kind.XLSX ? null : folder.resolve("wide." + kind);
        StringBuilder text = new StringBuilder(kind.begin).append(kind.row(COLUMNS)).append(kind.nextRow);
        text.repeat(kind.row(1) + kind.nextRow, ROWS).append(kind.row(COLUMNS)).append(kind.end);
        if (kind == Kind.XLSX) {
            file = workbook(text);
        } else {
            Files.writeString(file, text);
        }
        ImportResult read = read(file);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(read.message().key()).isEqualTo("importing.too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE2", "ZZZ2", "AAAA2", "ZZZZZZZZZZZZ2", "xfe2"})
    void columnsEndAtXfd(String address) throws IOException {
        assertRefused("importing.too-many-columns", workbook(sheet("2", address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4E2D2", "\uD835\uDC00\uD835\uDC002", "\u00E9\u00E92", "\uFF21\uFF212", "A\u4E2D2",
            "\u0410\u04122", "2", "", "-1", "\u200BA2"})
    void lettersOtherThanAToZAreNoColumn(String address) throws IOException {
        assertRefused("importing.damaged-workbook", workbook(sheet("2", address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "2147483646", "2147483648", "9999999999"})
    void rowsEndWhereThoseOfSpreadsheetsDo(String row) throws IOException {
        assertRefused("importing.too-many-rows", workbook(sheet(row, "A" + row)));
        Path xml = folder.resolve("rows.xml");
        Files.writeString(xml, Kind.XML.begin + "<Cell><Data>1</Data></Cell></Row><Row xmlns:s=\""
                + "urn:schemas-microsoft-com:office:spreadsheet\" s:Index=\"" + row + "\"><Cell><Data>1</Data></Cell>"
                + Kind.XML.end);
        assertRefused("importing.too-many-rows", xml);
    }

    @Test
    void theLastCellOfASheetIsRead() throws IOException {
        assertThat(read(workbook(sheet("1048576", "XFD1048576"))).message().key())
                .isNotIn("importing.too-many-columns", "importing.too-many-rows", "importing.damaged-workbook");
    }

    @ParameterizedTest
    @EnumSource
    void moreColumnsThanASpreadsheetHasAreRefused(Kind kind) throws IOException {
        String text = kind.begin + kind.row(COLUMNS + 1) + kind.nextRow + kind.row(COLUMNS + 1) + kind.end;
        Path file = kind == Kind.XLSX ? workbook(text) : Files.writeString(folder.resolve("many." + kind), text);
        assertRefused("importing.too-many-columns", file);
    }

    @Test
    void spansOfCellsTakeNoMemory() throws IOException {
        Path file = folder.resolve("spans.html");
        try (BufferedWriter page = Files.newBufferedWriter(file)) {
            page.write("<html><body><table>");
            for (int i = 0; i < 20_000; i++) {
                page.write("<tr>" + "<td colspan=1000>".repeat(16));
            }
        }
        assertThat(read(file).outcome()).isEqualTo(Outcome.REJECT);
    }

    private void assertRefused(String key, Path file) {
        ImportResult read = read(file);
        assertThat(read.outcome()).isEqualTo(Outcome.REJECT);
        assertThat(read.message().key()).isEqualTo(key);
    }

    private static ImportResult read(Path file) {
        return new FileSeriesReader().read(file, ImportOptions.AUTOMATIC, ImportProgress.NONE);
    }

    private static String sheet(String row, String address) {
        return Kind.XLSX.begin + "<c><v>1</v></c></row><row r=\"" + row + "\"><c r=\"" + address + "\"><v>2</v></c>"
                + Kind.XLSX.end;
    }

    private Path workbook(CharSequence sheet) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/b.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/s.xml" \
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", relation("officeDocument", "b.xml"));
            put(zip, "_rels/b.xml.rels", relation("worksheet", "s.xml"));
            put(zip, "b.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""");
            put(zip, "s.xml", sheet);
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, CharSequence text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
