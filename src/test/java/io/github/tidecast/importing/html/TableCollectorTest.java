package io.github.tidecast.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.ImportProgress;
import io.github.tidecast.importing.grid.Grid;
import io.github.tidecast.importing.grid.ReadGuard;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table with most rows is kept, whatever is around it, in it, or missing at its end. */
class TableCollectorTest {

    private static List<List<String>> rows(String page) throws IOException {
        TableCollector collector = new TableCollector(new ReadGuard(ImportProgress.NONE));
        new MarkupScanner(new StringReader(page), collector).scan();
        Grid grid = collector.largest();
        return IntStream.range(0, grid.rows()).mapToObj(grid::row).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>|[[a, b], [1, 2]]",
        "<table><tr><th>a<th>b<tr><td>1<td>2|[[a, b], [1, 2]]",
        "<table><td>a<td>b|[[a, b]]",
        "<table><tr><td>a<b>b</b> c<br>d|[[a b c d]]",
        "<td>x</td><tr><table><tr><td>1</table><td>y|[[1]]",
        "<table><tr><td>1<tr><td>2</table><table><tr><td>3</table>|[[1], [2]]",
        "<table><tr><td>menu<table><tr><td>1<tr><td>2<tr><td>3</table></table>|[[1], [2], [3]]",
        "<table><tr><td>1<table><tr><td>in</table>after<td>2<tr><td>3<td>4<tr><td>5<td>6</table>|[[1, 2], [3, 4], [5, 6]]"})
    void theLargestTableIsKept(String page, String rows) throws IOException {
        assertThat(rows(page)).hasToString(rows);
    }

    @Test
    void aPageWithoutATableIsEmpty() throws IOException {
        assertThat(rows("<td>1<td>2<tr></table></table>")).isEmpty();
    }

    @Test
    void cellsThatSpanColumnsLeaveThemBlank() throws IOException {
        assertThat(rows("<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3"))
                .isEqualTo(List.of(List.of("a", "", "b"), List.of("1", "2", "3")));
    }
}
