package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.grid.SecureXml;
import io.github.tidecast.text.SayableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.SAXException;

/** Streams a sheet of an .xlsx. */
final class XlsxReader {

    private static final String WORKBOOK = "/officeDocument";

    private final OPCPackage container;
    private final XSSFReader reader;
    private final SharedStrings strings;
    private final CellStyles styles;
    private final WorkbookHandler workbook = new WorkbookHandler();
    private final ReadGuard guard;

    XlsxReader(OPCPackage container, ReadGuard guard) throws IOException, OpenXML4JException, SAXException {
        this.container = container;
        this.reader = new XSSFReader(container);
        this.strings = new ReadOnlySharedStringsTable(container, false);
        this.styles = new CellStyles(reader.getStylesTable());
        this.guard = guard;
        try (InputStream stream = reader.getWorkbookData()) {
            SecureXml.parse(stream, workbook);
        }
    }

    ExcelFile read(Optional<String> wanted) throws IOException, OpenXML4JException, SAXException, SayableException {
        SheetFacts sheet = SheetChoice.choose(workbook.sheets(), wanted, this::head);
        SheetNotes notes = new SheetNotes();
        GridBuilder builder = GridBuilder.ofSheet(guard);
        try {
            parse(sheet, builder, notes, new Guarded());
        } catch (StopException e) {
            throw e.reason();
        }
        return new ExcelFile(builder.build(), sheet.name(), workbook.sheets().stream().map(SheetFacts::name).toList(),
                workbook.date1904(), notes);
    }

    /** The first rows of a sheet, to judge it by. */
    private Grid head(SheetFacts sheet) throws IOException, SayableException {
        GridBuilder builder = GridBuilder.ofSheet(guard);
        try {
            parse(sheet, builder, new SheetNotes(), filled -> {
                if (filled.rows() >= SheetChoice.HEAD_ROWS) {
                    throw new StopException(null);
                }
            });
        } catch (StopException e) {
            return builder.build();
        } catch (OpenXML4JException | SAXException e) {
            throw new IOException("sheet " + sheet.name() + " is damaged", e);
        }
        return builder.build();
    }

    private void parse(SheetFacts sheet, GridBuilder builder, SheetNotes notes, SheetHandler.RowEnd rowEnd)
            throws IOException, OpenXML4JException, SAXException {
        try (InputStream stream = reader.getSheet(sheet.part())) {
            SecureXml.parse(guard.counting(stream, size(sheet)),
                    new SheetHandler(builder, strings, styles, workbook.date1904(), notes, rowEnd));
        }
    }

    /** Bytes of a sheet as they come out of the zip; 0 if the workbook does not say where the sheet is. */
    private long size(SheetFacts sheet) throws InvalidFormatException {
        for (PackageRelationship core : container.getRelationships()) {
            if (core.getRelationshipType().endsWith(WORKBOOK)) {
                PackagePart workbookPart = container.getPart(core);
                PackageRelationship place = workbookPart.getRelationship(sheet.part());
                return place == null ? 0 : Math.max(0, workbookPart.getRelatedPart(place).getSize());
            }
        }
        return 0;
    }

    private final class Guarded implements SheetHandler.RowEnd {

        private static final int ROWS_BETWEEN_CHECKS = 512;

        @Override
        public void check(GridBuilder builder) throws SAXException {
            if (builder.rows() % ROWS_BETWEEN_CHECKS == 0) {
                try {
                    guard.endIfCancelled();
                } catch (SayableException e) {
                    throw new StopException(e);
                }
            }
        }
    }

    /** Ends the parsing early. */
    private static final class StopException extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient SayableException reason;

        StopException(SayableException reason) {
            this.reason = reason;
        }

        SayableException reason() {
            return reason;
        }
    }
}
