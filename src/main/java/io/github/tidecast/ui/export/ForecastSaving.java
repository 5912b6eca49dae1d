package io.github.tidecast.ui.export;

import io.github.tidecast.exporting.CsvDialect;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.exporting.ForecastDocument;
import io.github.tidecast.exporting.ForecastExport;
import io.github.tidecast.exporting.Provenance;
import io.github.tidecast.exporting.ReportExport;
import io.github.tidecast.exporting.ReportOptions;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Finished;
import io.github.tidecast.ui.session.Session;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Saves the forecast on screen as a table or as a report. */
public final class ForecastSaving {

    private final Session session;
    private final Saving saving;
    private final FilePicker picker;
    private final Language language;
    private final String version;
    private final Supplier<Optional<ReportOptions>> asking;

    /**
     * The export of a session's forecast.
     *
     * @param asking  asks what a report holds; empty if the user thought better of it
     * @param version of Tidecast, written into the files
     */
    public ForecastSaving(Session session, Saving saving, FilePicker picker, Supplier<Optional<ReportOptions>> asking,
                          Language language, String version) {
        this.asking = asking;
        this.session = session;
        this.saving = saving;
        this.picker = picker;
        this.language = language;
        this.version = version;
        BooleanBinding there = Bindings.createBooleanBinding(() -> session.finishedProperty().get().isPresent(),
                session.finishedProperty());
        ExportFormat.TABLES.forEach(format -> session.commands().export(format).provide(() -> save(format), there));
        session.commands().get(Commands.Name.EXPORT_REPORT).provide(this::saveReport, there);
    }

    private void save(ExportFormat format) {
        ForecastExport table = new ForecastExport(language.texts(),
                CsvDialect.of(Locale.getDefault(Locale.Category.FORMAT)));
        ForecastDocument document = document();
        save(format, (file, observer) -> table.write(document, file, observer));
    }

    private void saveReport() {
        ReportExport report = new ReportExport(language.texts());
        ForecastDocument document = document();
        asking.get().ifPresent(options -> save(ExportFormat.PDF,
                (file, observer) -> report.write(document, options, file, observer)));
    }

    private ForecastDocument document() {
        Finished finished = session.finishedProperty().get().orElseThrow();
        return new ForecastDocument(finished.data().series(), finished.result(),
                new Provenance(String.valueOf(finished.data().file().getFileName()),
                        LocalDateTime.now(ZoneId.systemDefault()), version));
    }

    private void save(ExportFormat format, Saving.Writer writer) {
        FilePicker.Kind kind = new FilePicker.Kind(format.label(), List.of(format.id()));
        picker.save(Text.of("ui.export.forecast-title"), kind, FileNames.suggestion(
                        session.finishedProperty().get().orElseThrow().data(), "forecast", format.ending()))
                .ifPresent(file -> saving.save(file, writer));
    }
}
