package io.github.tidecast.ui.reading;

import io.github.tidecast.importing.ColumnInfo;
import io.github.tidecast.importing.FileRow;
import io.github.tidecast.importing.ImportResult;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Fills a table with the first rows of a file, as they stand in it. */
final class PreviewTable {

    private static final double NUMBER_WIDTH = 56;
    private static final double LEAST_WIDTH = 72;
    private static final double GREATEST_WIDTH = 280;
    private static final double CHARACTER_WIDTH = 8;
    /** What a name has beside it: its padding and a little more. */
    private static final double NAME_PADDING = 26;
    private static final double NAME_SIZE = 13;
    private static final double PADDING = 20;
    private static final int ROWS_MEASURED = 20;
    private static final int FIRST_WIDE = 0x2E80;

    private final TableView<FileRow> table;

    PreviewTable(TableView<FileRow> table) {
        this.table = table;
    }

    void show(ImportResult imported) {
        List<FileRow> rows = imported.preview();
        List<String> names = rows.isEmpty() ? List.of() : rows.getFirst().cells();
        table.getColumns().clear();
        table.getColumns().add(numberColumn());
        IntStream.range(0, names.size()).forEach(column ->
                table.getColumns().add(column(names.get(column), column, imported)));
        table.getItems().setAll(rows.stream().skip(1).toList());
    }

    /** Selects a row and brings it into view. */
    void reveal(int index) {
        table.getSelectionModel().clearAndSelect(index);
        table.scrollTo(Math.max(0, index - 2));
    }

    /** The cell of a column; nothing where the row is too short. */
    private static String cell(FileRow row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** Wide enough for the name and the longest of the first cells, within bounds. */
    private static double width(List<FileRow> rows, int column) {
        int longest = rows.stream().skip(1).limit(ROWS_MEASURED).mapToInt(row -> letters(cell(row, column))).max()
                .orElse(0);
        Text name = new Text(cell(rows.getFirst(), column));
        name.setFont(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, NAME_SIZE));
        return Math.clamp(Math.max(name.getLayoutBounds().getWidth() + NAME_PADDING,
                longest * CHARACTER_WIDTH + PADDING), LEAST_WIDTH, GREATEST_WIDTH);
    }

    /** Letters of Latin width; Chinese ones count twice. */
    private static int letters(String text) {
        return text.chars().map(letter -> letter >= FIRST_WIDE ? 2 : 1).sum();
    }

    private static TableColumn<FileRow, Long> numberColumn() {
        TableColumn<FileRow, Long> column = new TableColumn<>("#");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().number()));
        column.setPrefWidth(NUMBER_WIDTH);
        column.getStyleClass().add("row-number");
        column.setSortable(false);
        return column;
    }

    private static TableColumn<FileRow, String> column(String name, int index, ImportResult imported) {
        TableColumn<FileRow, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell(row.getValue(), index)));
        column.setPrefWidth(width(imported.preview(), index));
        column.setSortable(false);
        if (imported.columns().stream()
                .anyMatch(info -> info.name().equals(name) && info.type() == ColumnInfo.Type.NUMBER)) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }
}
