package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.Refusal;
import java.io.IOException;

/** A workbook asks for more than is given to any. A kind of IOException, because POI reads in the middle of it all. */
final class RefusedBookException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedBookException(Refusal refusal) {
        super(refusal.kind().code());
        this.refusal = refusal;
    }

    /** Why. */
    Refusal refusal() {
        return refusal;
    }
}
