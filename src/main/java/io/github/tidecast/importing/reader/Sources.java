package io.github.tidecast.importing.reader;

import io.github.tidecast.importing.ImportOptions;
import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.csv.CsvGrid;
import io.github.tidecast.importing.csv.CsvGridReader;
import io.github.tidecast.importing.excel.ExcelFile;
import io.github.tidecast.importing.excel.ExcelGridReader;
import io.github.tidecast.importing.excel.SheetNotes;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.ReadGuard;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.importing.html.MarkupGridReader;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens a file by what it contains, whatever its name says, and notes what was met on the way. */
final class Sources {

    private Sources() {
    }

    static Source open(Path file, ImportOptions options, ReadGuard guard, FindingsBuilder findings)
            throws IOException, RefusedFileException {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        if (!Files.exists(file)) {
            throw new RefusedFileException(RefusalKind.NOT_THERE.with(name));
        }
        if (!Files.isRegularFile(file)) {
            throw new RefusedFileException(RefusalKind.NO_FILE.with(name));
        }
        if (!Files.isReadable(file)) {
            throw new RefusedFileException(RefusalKind.UNREADABLE.with(name));
        }
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        Source source;
        try {
            source = opened(file, name.toLowerCase(Locale.ROOT), options, guard, findings);
        } catch (IOException | RefusedFileException | RuntimeException e) {
            // Whatever is complained of: if the file is another one now, that is the reason.
            guard.endIfCancelled();
            endIfChanged(file, name, before);
            throw e;
        }
        endIfChanged(file, name, before);
        return source;
    }

    private static void endIfChanged(Path file, String name, BasicFileAttributes before)
            throws IOException, RefusedFileException {
        if (!Files.exists(file)) {
            throw new RefusedFileException(RefusalKind.VANISHED.with(name));
        }
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new RefusedFileException(RefusalKind.CHANGED.with(name));
        }
    }

    private static Source opened(Path file, String name, ImportOptions options, ReadGuard guard, FindingsBuilder findings)
            throws IOException, RefusedFileException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        boolean workbookName = name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".xlsm");
        return switch (FileKind.of(head)) {
            case EMPTY -> throw new RefusedFileException(RefusalKind.EMPTY.with());
            case ZIP -> workbook(ExcelGridReader.readXlsx(file, options, guard), workbookName, findings);
            case OPEN_DOCUMENT -> throw new RefusedFileException(RefusalKind.OPEN_DOCUMENT.with());
            case OLE2 -> workbook(ExcelGridReader.readOle2(file, options, guard), workbookName, findings);
            case MARKUP -> markup(file, options, guard, findings);
            case COMPRESSED -> throw new RefusedFileException(RefusalKind.COMPRESSED.with());
            case PICTURE -> throw new RefusedFileException(RefusalKind.PICTURE.with());
            case PDF -> throw new RefusedFileException(RefusalKind.PDF.with());
            case BINARY -> throw new RefusedFileException(RefusalKind.BINARY.with());
            case TEXT -> text(file, workbookName, options, guard, findings);
        };
    }

    private static Source text(Path file, boolean workbookName, ImportOptions options, ReadGuard guard,
                               FindingsBuilder findings) throws IOException, RefusedFileException {
        CsvGrid csv = CsvGridReader.read(file, options, guard);
        if (workbookName) {
            findings.warn("text-named-workbook", Text.of("importing.text-named-workbook"));
        }
        if (!csv.encoding().sure()) {
            findings.ask("encoding",
                    Stream.of(csv.encoding().name(), "GB18030", "Big5", "windows-1252").distinct().toList(),
                    csv.encoding().name(), Text.of("importing.ask.encoding"));
        }
        if (!csv.dialect().quoting()) {
            findings.warn("stray-quote", Text.of("importing.stray-quote"));
        }
        return new Source(csv.grid(), Optional.of(csv.encoding().name()),
                csv.dialect().delimited() ? Optional.of(csv.dialect().delimiter()) : Optional.empty(),
                Optional.empty(), List.of(), false);
    }

    private static Source markup(Path file, ImportOptions options, ReadGuard guard, FindingsBuilder findings)
            throws IOException, RefusedFileException {
        Grid grid = MarkupGridReader.read(file, options, guard);
        findings.warn("markup", Text.of("importing.markup"));
        return new Source(grid, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), false);
    }

    private static Source workbook(ExcelFile file, boolean workbookName, FindingsBuilder findings) {
        if (!workbookName) {
            findings.warn("workbook-named-text", Text.of("importing.workbook-named-text"));
        }
        report(file.notes(), findings);
        if (file.sheets().size() > 1) {
            findings.info("other-sheets", Text.of("importing.other-sheets", file.sheet(), file.sheets().size()));
        }
        return new Source(file.grid(), Optional.empty(), Optional.empty(), Optional.of(file.sheet()), file.sheets(),
                file.date1904());
    }

    private static void report(SheetNotes notes, FindingsBuilder findings) {
        if (notes.errorCount() > 0) {
            findings.warn("error-cells", Text.of("importing.error-cells", notes.errorCount(),
                    String.join(", ", notes.errors())));
        }
        if (notes.formulaCount() > 0) {
            findings.warn("formulas-without-result", Text.of("importing.formulas-without-result",
                    notes.formulaCount(), String.join(", ", notes.formulas())));
        }
        if (notes.evaluatedCount() > 0) {
            findings.info("formulas-computed", Text.of("importing.formulas-computed", notes.evaluatedCount()));
        }
        if (notes.hiddenRows() > 0) {
            findings.warn("hidden-rows", Text.of("importing.hidden-rows", notes.hiddenRows()));
        }
    }
}
