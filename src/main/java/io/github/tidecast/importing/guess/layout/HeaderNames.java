package io.github.tidecast.importing.guess.layout;

import io.github.tidecast.importing.grid.Blanks;
import io.github.tidecast.importing.grid.Excerpt;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.guess.findings.FindingsBuilder;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Gives every column a unique name: its header on one line, or its number where the header is empty or missing. */
final class HeaderNames {

    private static final int LONGEST = 120;

    private HeaderNames() {
    }

    /**
     * The names of all columns.
     *
     * @param shift columns by which the names stand too far left
     */
    static List<String> of(Grid grid, OptionalInt header, OptionalInt groups, int shift, FindingsBuilder findings) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> occurrences = groups.isPresent() ? occurrences(grid, header.getAsInt()) : Map.of();
        String group = "";
        List<String> repeated = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            String name = header.isPresent() && column >= shift ? shortened(grid.text(header.getAsInt(), column - shift)) : "";
            if (groups.isPresent() && !grid.text(groups.getAsInt(), column).isEmpty()) {
                group = shortened(grid.text(groups.getAsInt(), column));
                name = name.isEmpty() ? group : name;
            }
            if (groups.isPresent() && !group.isEmpty() && occurrences.getOrDefault(name, 0) > 1) {
                name = group + " " + name;
            }
            boolean invented = name.isEmpty();
            String wanted = invented ? "column " + grid.fileColumn(column) : name;
            String unique = wanted;
            while (!used.add(unique)) {
                unique = wanted + " (" + counts.merge(wanted, 2, (count, two) -> count + 1) + ")";
            }
            if (!unique.equals(wanted) && !invented) {
                repeated.add(wanted);
            }
            names.add(unique);
        }
        if (!repeated.isEmpty()) {
            findings.warn("duplicate-names", Text.of("importing.duplicate-names", repeated.getFirst()));
        }
        return names;
    }

    /** How often each name stands in a row. */
    private static Map<String, Integer> occurrences(Grid grid, int header) {
        Map<String, Integer> occurrences = new HashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            String name = shortened(grid.text(header, column));
            if (!name.isEmpty()) {
                occurrences.merge(name, 1, Integer::sum);
            }
        }
        return occurrences;
    }

    private static String shortened(String text) {
        String line = Blanks.oneLine(text);
        String bare = line.startsWith("#") && line.length() > 1 ? Blanks.trim(line.substring(1)) : line;
        return Excerpt.of(bare, LONGEST);
    }
}
