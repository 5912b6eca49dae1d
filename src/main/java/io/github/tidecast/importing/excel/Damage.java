package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.GridLimitException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.XLSBUnsupportedException;

/** Finds the sentence for what POI throws at damaged or hostile workbooks. */
final class Damage {

    private Damage() {
    }

    /** POI has exceptions of its own for some of it; the others are known by its words, which are English everywhere. */
    static RefusedFileException sayable(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof RefusedFileException known) {
                return known;
            }
            if (cause instanceof GridLimitException tooLarge) {
                return new RefusedFileException(tooLarge.refusal(), failure);
            }
            if (cause instanceof RefusedBookException refused) {
                return new RefusedFileException(refused.refusal(), failure);
            }
            if (cause instanceof XLSBUnsupportedException) {
                return new RefusedFileException(RefusalKind.BINARY_WORKBOOK.with(), failure);
            }
            if (cause instanceof NotOfficeXmlFileException || message.contains("content type part")) {
                return new RefusedFileException(RefusalKind.NO_WORKBOOK.with(), failure);
            }
            if (message.contains("Zip bomb") || message.contains("DOCTYPE") || message.contains("exceed")) {
                return new RefusedFileException(RefusalKind.HOSTILE.with(), failure);
            }
        }
        return new RefusedFileException(RefusalKind.DAMAGED_WORKBOOK.with(), failure);
    }
}
