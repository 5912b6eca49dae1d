package io.github.tidecast.ui.export;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.exporting.ChartExport;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.session.DataSet;
import java.util.List;

/** Saves a chart as a picture. */
public final class ChartSaving {

    private final Saving saving;
    private final FilePicker picker;
    private final ChartExport export = new ChartExport();

    /** The saving of charts. */
    public ChartSaving(Saving saving, FilePicker picker) {
        this.saving = saving;
        this.picker = picker;
    }

    /** Lets the user choose a file and writes a picture as it was chosen. */
    public void save(DataSet data, ChartContent content, PictureOptions options, ExportFormat format) {
        FilePicker.Kind kind = new FilePicker.Kind(format.label(), List.of(format.id()));
        picker.save(Text.of("ui.export.chart-title"), kind, FileNames.suggestion(data, "chart", format.ending()))
                .ifPresent(file -> saving.save(file,
                        (target, observer) -> export.write(content, options, target, observer)));
    }
}
