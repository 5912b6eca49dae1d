package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.GridBuilder;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.grid.SecureXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Streams a sheet of an .xlsx; a second time with the results of its formulas if some are not stored. */
final class XlsxReader {

    private static final String WORKBOOK = "/officeDocument";
    /** Rows, filled or not, of a sheet's head. */
    private static final int HEAD_ELEMENTS = 20_000;

    private final OPCPackage container;
    private final XSSFReader reader;
    private final SharedTexts strings;
    private final CellStyles styles;
    private final WorkbookHandler workbook = new WorkbookHandler();
    private final ReadGuard guard;
    private final ComputedFormulas computedHeads;

    XlsxReader(OPCPackage container, ReadGuard guard) throws IOException, OpenXML4JException, SAXException {
        this.container = container;
        this.guard = guard;
        this.computedHeads = new ComputedFormulas(workbook, guard, this::further);
        this.reader = new XSSFReader(container);
        this.strings = new SharedTexts(guard);
        parse(XSSFRelation.SHARED_STRINGS, strings);
        StylesHandler read = new StylesHandler();
        parse(XSSFRelation.STYLES, read);
        this.styles = new CellStyles(read);
        try (InputStream stream = reader.getWorkbookData()) {
            SecureXml.parse(stream, workbook);
        }
    }

    private void parse(XSSFRelation kind, DefaultHandler handler) throws IOException, SAXException {
        List<PackagePart> parts = container.getPartsByContentType(kind.getContentType());
        if (!parts.isEmpty()) {
            try (InputStream stream = parts.getFirst().getInputStream()) {
                SecureXml.parse(stream, handler);
            }
        }
    }

    ExcelFile read(Optional<String> wanted) throws IOException, OpenXML4JException, SAXException, RefusedFileException {
        List<SheetFacts> sheets = workbook.sheets();
        SheetFacts sheet = SheetChoice.choose(sheets, wanted, this::head);
        SheetNotes notes = new SheetNotes();
        GridBuilder builder = GridBuilder.ofSheet(guard);
        SheetFormulas formulas = new SheetFormulas(sheets.indexOf(sheet));
        parse(sheet, builder, notes, formulas.collecting(), new Guarded());
        Grid grid = builder.build();
        if (formulas.isEmpty() || !builder.fitsTwice()) {
            return file(grid, sheet, notes);
        }
        SheetNotes computedNotes = new SheetNotes();
        GridBuilder computed = GridBuilder.ofSheet(guard);
        parse(sheet, computed, computedNotes, new ComputedFormulas(workbook, guard, this::further).of(grid, formulas),
                new Guarded());
        return file(computed.build(), sheet, computedNotes);
    }

    private ExcelFile file(Grid grid, SheetFacts sheet, SheetNotes notes) {
        return new ExcelFile(grid, sheet.name(), workbook.sheets().stream().map(SheetFacts::name).toList(),
                workbook.date1904(), notes);
    }

    /** Reads a sheet that formulas refer to. */
    private void further(SheetFacts sheet, GridBuilder builder, SheetFormulas formulas, Runnable rowEnd)
            throws IOException, OpenXML4JException, SAXException {
        parse(sheet, builder, new SheetNotes(), formulas.collecting(), filled -> rowEnd.run());
    }

    /** The first rows of a sheet, to judge it by; its formulas are computed as far as these rows tell. */
    private Grid head(SheetFacts sheet) throws IOException, RefusedFileException {
        SheetFormulas formulas = new SheetFormulas(workbook.sheets().indexOf(sheet));
        Grid head = head(sheet, formulas.collecting());
        return formulas.isEmpty() ? head : head(sheet, computedHeads.of(head, formulas));
    }

    private Grid head(SheetFacts sheet, SheetHandler.Formulas formulas) throws IOException, RefusedFileException {
        GridBuilder builder = GridBuilder.ofSheet(guard);
        try {
            parse(sheet, builder, new SheetNotes(), formulas, new Head());
        } catch (StopException e) {
            return builder.build();
        } catch (OpenXML4JException | SAXException e) {
            guard.endIfCancelled();
            throw new IOException("sheet " + sheet.name() + " is damaged", e);
        }
        return builder.build();
    }

    private void parse(SheetFacts sheet, GridBuilder builder, SheetNotes notes, SheetHandler.Formulas formulas,
                       SheetHandler.RowEnd rowEnd) throws IOException, OpenXML4JException, SAXException {
        try (InputStream stream = reader.getSheet(sheet.part())) {
            SecureXml.parse(guard.counting(stream, size(sheet)),
                    new SheetHandler(builder, strings, styles, workbook.date1904(), notes, formulas, rowEnd));
        }
    }

    /** Bytes of a sheet as they come out of the zip; 0 if the workbook does not say where the sheet is. */
    private long size(SheetFacts sheet) throws OpenXML4JException {
        for (PackageRelationship core : container.getRelationships()) {
            if (core.getRelationshipType().endsWith(WORKBOOK)) {
                PackagePart workbookPart = container.getPart(core);
                PackageRelationship place = workbookPart.getRelationship(sheet.part());
                return place == null ? 0 : Math.max(0, workbookPart.getRelatedPart(place).getSize());
            }
        }
        return 0;
    }

    /** A row that asks for the results of formulas may take its time without reading on. */
    private final class Guarded implements SheetHandler.RowEnd {

        private static final int ROWS_BETWEEN_CHECKS = 64;
        private int rows;

        @Override
        public void check(GridBuilder builder) throws SAXException {
            if (++rows % ROWS_BETWEEN_CHECKS == 0) {
                try {
                    guard.endStreamIfCancelled();
                } catch (IOException e) {
                    throw new SAXException(e);
                }
            }
        }
    }

    /** Ends behind the first rows. */
    private static final class Head implements SheetHandler.RowEnd {

        private int elements;

        @Override
        public void check(GridBuilder filled) throws SAXException {
            if (filled.rows() >= SheetChoice.HEAD_ROWS || ++elements >= HEAD_ELEMENTS) {
                throw new StopException();
            }
        }
    }

    /** Ends the parsing early. */
    private static final class StopException extends SAXException {

        private static final long serialVersionUID = 1L;
    }
}
