package io.github.tidecast.ui.session;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.ImportResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What files have in common that are read alike: text or workbook, delimiter, sheets, and the names of the columns as
 * they are found without any decision.
 *
 * @param id short name of the shape, from which nobody can tell the columns
 */
record FileShape(String id) {

    private static final int DIGITS = 16;

    static FileShape of(ImportResult found) {
        String shape = Stream.concat(
                Stream.concat(Stream.of(found.delimiter().map(String::valueOf).orElse("")), found.sheets().stream()),
                found.columns().stream().map(ColumnInfo::name)).collect(Collectors.joining("\u0000"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
            return new FileShape(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
