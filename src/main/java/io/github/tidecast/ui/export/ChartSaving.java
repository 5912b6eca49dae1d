package io.github.tidecast.ui.export;

import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.chart.ChartStyle;
import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.LegendKey;
import io.github.tidecast.exporting.ChartExport;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.PictureOptions;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.DataSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Saves a chart as it is seen, on white paper. */
public final class ChartSaving {

    private final Saving saving;
    private final FilePicker picker;
    private final Language language;
    private final ChartExport export = new ChartExport();

    /** The saving of charts. */
    public ChartSaving(Saving saving, FilePicker picker, Language language) {
        this.saving = saving;
        this.picker = picker;
        this.language = language;
    }

    /**
     * Lets the user choose a file and writes it.
     *
     * @param view   the part that is seen; empty for everything
     * @param hidden entries of the legend that are switched off
     */
    public void save(DataSet data, ChartContent content, Optional<ChartView> view, Set<LegendKey> hidden,
                     ExportFormat format) {
        PictureOptions all = PictureOptions.of(ChartStyle.paper(false, language.texts(), data.target()));
        save(data, content, new PictureOptions(all.style(), all.width(), all.height(), all.scale(), view, hidden),
                format);
    }

    /** Lets the user choose a file and writes a picture as it was chosen. */
    public void save(DataSet data, ChartContent content, PictureOptions options, ExportFormat format) {
        FilePicker.Kind kind = new FilePicker.Kind(
                Text.of("ui.export.kind." + format.name().toLowerCase(Locale.ROOT)),
                List.of(format.ending().substring(1)));
        picker.save(Text.of("ui.export.chart-title"), kind, FileNames.suggestion(data, "chart", format.ending()))
                .ifPresent(file -> saving.save(file,
                        (target, observer) -> export.write(content, options, target, observer)));
    }
}
