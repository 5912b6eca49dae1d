package io.github.tidecast.importing;

import io.github.tidecast.text.Text;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be used. Programs ask for the kind; the sentence is for people. */
public enum RefusalKind {
    BEYOND("importing.beyond"),
    BINARY("importing.binary"),
    BINARY_WORKBOOK("importing.binary-workbook"),
    CANCELLED("importing.cancelled"),
    CHANGED("importing.changed"),
    COMPRESSED("importing.compressed"),
    COSTLY_PASSWORD("importing.costly-password"),
    DAMAGED_WORKBOOK("importing.damaged-workbook"),
    EMPTY("importing.empty"),
    FIELD_TOO_LONG("importing.field-too-long"),
    HEADER_ONLY("importing.header-only"),
    HOSTILE("importing.hostile"),
    MARKUP_TOO_LARGE("importing.markup-too-large"),
    MARKUP_WITHOUT_TABLE("importing.markup-without-table"),
    NO_FILE("importing.no-file"),
    NO_NUMBERS("importing.no-numbers"),
    NO_SHEETS("importing.no-sheets"),
    NO_SUCH_COLUMN("importing.no-such-column"),
    NO_SUCH_HEADER_ROW("importing.no-such-header-row"),
    NO_SUCH_SERIES("importing.no-such-series"),
    NO_SUCH_SHEET("importing.no-such-sheet"),
    NO_TIMES("importing.no-times"),
    NO_WORKBOOK("importing.no-workbook"),
    NOT_THERE("importing.not-there"),
    OLD_EXCEL("importing.old-excel"),
    OPEN_DOCUMENT("importing.open-document"),
    OUT_OF_MEMORY("importing.out-of-memory"),
    PASSWORD_NEEDED("importing.password-needed"),
    PASSWORD_WRONG("importing.password-wrong"),
    PDF("importing.pdf"),
    PICTURE("importing.picture"),
    PROTECTED_TOO_LARGE("importing.protected-too-large"),
    RESAMPLING_TOO_FINE("importing.resampling-too-fine"),
    TOO_FEW("importing.too-few"),
    TOO_LARGE("importing.too-large"),
    TOO_MANY_COLUMNS("importing.too-many-columns"),
    TOO_MANY_PARTS("importing.too-many-parts"),
    TOO_MANY_ROWS("importing.too-many-rows"),
    TOO_MANY_SHEETS("importing.too-many-sheets"),
    UNKNOWN_ENCODING("importing.unknown-encoding"),
    UNKNOWN_PROTECTION("importing.unknown-protection"),
    UNREADABLE("importing.unreadable"),
    VANISHED("importing.vanished"),
    XLS_TOO_LARGE("importing.xls-too-large");

    private final String key;

    RefusalKind(String key) {
        this.key = key;
    }

    /** A refusal of this kind, with what its sentence names. */
    public Refusal with(Object... arguments) {
        return new Refusal(this, Text.of(key, arguments));
    }

    /** Stable name, as in {@code no-such-column}: the code of the problem in reports for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a code, if there is one. */
    static Optional<RefusalKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
