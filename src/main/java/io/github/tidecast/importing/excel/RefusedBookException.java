package io.github.tidecast.importing.excel;

import io.github.tidecast.text.Text;
import java.io.IOException;

/** A workbook asks for more than is given to any. A kind of IOException, because POI reads in the middle of it all. */
final class RefusedBookException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RefusedBookException(Text text) {
        super(text.key());
        this.text = text;
    }

    /** What to tell the user. */
    Text text() {
        return text;
    }
}
