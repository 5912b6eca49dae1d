package io.github.tidecast.ui.session;

import io.github.tidecast.exporting.ExportFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All commands of the window. */
public final class Commands {

    /** What can be asked for. */
    public enum Name {
        OPEN, PASTE, HOME, OPEN_PROJECT, SAVE_PROJECT, SAVE_PROJECT_AS, TRAIN, STOP, SAVE_CHART_PNG, SAVE_CHART_SVG,
        SAVE_CHART_PDF, COPY_CHART, EXPORT_WORKBOOK, EXPORT_REPORT, RESET_ZOOM, HELP, FOLD_LEFT, FOLD_RIGHT,
        UNDO, REDO, CANCEL_READING, CLOSE_HELP
    }

    private final Map<Name, Command> commands = new EnumMap<>(Name.class);
    private final Map<ExportFormat, Command> exports = new EnumMap<>(ExportFormat.class);

    /** Commands that nobody provides yet. */
    public Commands() {
        for (Name name : Name.values()) {
            commands.put(name, new Command());
        }
        ExportFormat.TABLES.forEach(format -> exports.put(format, new Command()));
        exports.put(ExportFormat.XLSX, get(Name.EXPORT_WORKBOOK));
    }

    /**
     * The command that exports the forecast as a table; that of the workbook is the one with a name, because it has a
     * key.
     *
     * @param format one of {@link ExportFormat#TABLES}
     */
    public Command export(ExportFormat format) {
        return Objects.requireNonNull(exports.get(format));
    }

    /** A command by its name. */
    public Command get(Name name) {
        return Objects.requireNonNull(commands.get(name));
    }
}
