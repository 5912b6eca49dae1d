package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import io.github.tidecast.importing.RefusedFileException;
import io.github.tidecast.importing.grid.CellKind;
import io.github.tidecast.importing.grid.Grid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which sheet is read: the one asked for; else the first visible one with several rows of numbers, since covers and
 * notes come first in many workbooks; else the one with most numbers.
 */
final class SheetChoice {

    /** Rows of a sheet that are looked at. */
    static final int HEAD_ROWS = 60;

    /** Sheets that are looked at. */
    private static final int MOST_LOOKED_AT = 200;
    private static final int ENOUGH_ROWS = 6;
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.\u5e74]\\d{1,2}[-/.\u6708]?\\d{0,4}\\b");

    /** Gives the first rows of a sheet. */
    interface Head {
        Grid of(SheetFacts sheet) throws IOException, RefusedFileException;
    }

    private SheetChoice() {
    }

    static SheetFacts choose(List<SheetFacts> sheets, Optional<String> wanted, Head head)
            throws IOException, RefusedFileException {
        if (sheets.isEmpty()) {
            throw new RefusedFileException(RefusalKind.NO_SHEETS.with());
        }
        if (wanted.isPresent()) {
            return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(wanted.get())).findFirst()
                    .orElseThrow(() -> new RefusedFileException(RefusalKind.NO_SUCH_SHEET.with(wanted.get(),
                            String.join(", ", sheets.stream().map(SheetFacts::name).toList()))));
        }
        List<SheetFacts> visible = sheets.stream().filter(SheetFacts::visible).toList();
        List<SheetFacts> candidates = visible.isEmpty() ? sheets : visible;
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        SheetFacts best = candidates.getFirst();
        long most = -1;
        for (SheetFacts sheet : candidates.subList(0, Math.min(candidates.size(), MOST_LOOKED_AT))) {
            Grid grid = head.of(sheet);
            long rows = rowsWith(grid, SheetChoice::hasNumber);
            if (rows >= ENOUGH_ROWS && rowsWith(grid, SheetChoice::hasDate) >= ENOUGH_ROWS) {
                return sheet;
            }
            if (Math.min(rows, ENOUGH_ROWS) > most) {
                most = Math.min(rows, ENOUGH_ROWS);
                best = sheet;
            }
        }
        return best;
    }

    private static long rowsWith(Grid grid, BiPredicate<Grid, Integer> something) {
        return IntStream.range(0, grid.rows()).filter(row -> something.test(grid, row)).count();
    }

    private static boolean hasDate(Grid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.kind(row, column) == CellKind.TIME
                    || grid.kind(row, column) == CellKind.TEXT && DATE.matcher(grid.text(row, column)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNumber(Grid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.kind(row, column) == CellKind.NUMBER
                    || grid.kind(row, column) == CellKind.TEXT && looksNumeric(grid.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksNumeric(String text) {
        return text.matches("[-+]?[0-9][0-9.,' ]*%?");
    }
}
