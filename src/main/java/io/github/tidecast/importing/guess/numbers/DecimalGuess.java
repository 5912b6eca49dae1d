package io.github.tidecast.importing.guess.numbers;

import io.github.tidecast.importing.PerColumn;
import io.github.tidecast.importing.grid.CellColumn;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Which decimal mark each column has: what its own numbers prove; else what the file's other numbers prove; else the
 * user is asked. A comma inside the quoted fields of a comma-separated file separates thousands without asking: who
 * writes decimal commas does not separate by commas; and who separates by semicolons most likely writes decimal commas.
 */
public final class DecimalGuess {

    private final PerColumn<Character> wanted;
    private final Optional<Character> delimiter;
    private final DecimalEvidence whole = new DecimalEvidence();

    /**
     * A guess for the columns of a table.
     *
     * @param wanted    marks that are decided already
     * @param delimiter of a text file
     */
    public DecimalGuess(PerColumn<Character> wanted, Optional<Character> delimiter) {
        this.wanted = wanted;
        this.delimiter = delimiter;
    }

    /** What a column says; its proofs count for the file too. */
    public DecimalEvidence read(CellColumn column, int[] rows) {
        DecimalEvidence evidence = new DecimalEvidence();
        for (int row : rows) {
            if (column.kind(row) == CellKind.TEXT) {
                evidence.add(column.bytes(), column.start(row), column.end(row));
            }
        }
        whole.add(evidence);
        return evidence;
    }

    /** The decimal mark of a column, once all columns were read. */
    public char mark(DecimalEvidence evidence, String name, FindingsBuilder findings) {
        Optional<Character> decided = wanted.of(name);
        if (decided.isPresent()) {
            return decided.get();
        }
        if (evidence.proven() != 0) {
            return evidence.proven();
        }
        if (whole.proven() != 0) {
            return whole.proven();
        }
        if (!evidence.isOpen()) {
            return '.';
        }
        if (evidence.opensWithComma() && delimiter.equals(Optional.of(','))) {
            return '.';
        }
        boolean comma = delimiter.equals(Optional.of(';'));
        findings.ask("decimal", List.of(".", ","), comma ? "," : ".", Text.of("importing.ask.decimal", name));
        return comma ? ',' : '.';
    }
}
