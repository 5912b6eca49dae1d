package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.grid.GridLimitException;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.XLSBUnsupportedException;

/** Finds the sentence for what POI throws at damaged or hostile workbooks. */
final class Damage {

    private Damage() {
    }

    static SayableException sayable(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof SayableException known) {
                return known;
            }
            if (cause instanceof GridLimitException tooLarge) {
                return new SayableException(tooLarge.text(), failure);
            }
            if (cause instanceof RefusedBookException refused) {
                return new SayableException(refused.text(), failure);
            }
            if (cause instanceof XLSBUnsupportedException) {
                return new SayableException(Text.of("importing.binary-workbook"), failure);
            }
            if (cause instanceof NotOfficeXmlFileException || message.contains("content type part")) {
                return new SayableException(Text.of("importing.no-workbook"), failure);
            }
            if (message.contains("Zip bomb") || message.contains("DOCTYPE") || message.contains("exceed")) {
                return new SayableException(Text.of("importing.hostile"), failure);
            }
        }
        return new SayableException(Text.of("importing.damaged-workbook"), failure);
    }
}
