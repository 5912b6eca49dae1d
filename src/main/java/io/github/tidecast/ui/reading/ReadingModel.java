package io.github.tidecast.ui.reading;

import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.importing.ImportResult;
import io.github.tidecast.importing.Problem;
import io.github.tidecast.importing.Question;
import io.github.tidecast.series.GapFilling;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;

/** How the file was read: each guess can be changed, and the file is read again. */
public final class ReadingModel {

    private final Session session;
    private final FileOpening opening;

    /** The reading of a session's file. */
    public ReadingModel(Session session, FileOpening opening) {
        this.session = session;
        this.opening = opening;
    }

    /** The file as it was understood. */
    ObservableValue<Optional<ImportResult>> importedProperty() {
        return session.dataProperty().map(data -> data.map(DataSet::imported));
    }

    /** Calls back with the problem whose row the user wants to see. */
    void onShowProblem(Consumer<Problem> pointer) {
        session.onShowProblem(pointer);
    }

    /** The choices that make sense for a file. */
    static List<ImportChoice> choices(ImportResult imported) {
        return Arrays.stream(ImportChoice.values()).filter(choice -> choice.current(imported).isPresent()).toList();
    }

    /** The question that a choice answers, if it is open. */
    static Optional<Question> question(ImportChoice choice, ImportResult imported) {
        return imported.questions().stream().filter(question -> question.code().equals(choice.key())).findFirst();
    }

    /** Reads the file again with another value for a choice. */
    void choose(ImportChoice choice, String value) {
        session.dataProperty().get().filter(data -> !choice.current(data.imported()).equals(Optional.of(value)))
                .ifPresent(data -> readAgain(data, choice, value));
    }

    /** Takes what was guessed for a choice as the user's own, so that it is no question any more. */
    void confirm(ImportChoice choice) {
        session.dataProperty().get().ifPresent(data -> choice.current(data.imported()).ifPresent(value ->
                readAgain(data, choice, value)));
    }

    private void readAgain(DataSet data, ImportChoice choice, String value) {
        opening.readAgain(new OptionsDraft(data.decided(), data.imported().options()).with(choice, value));
    }

    /** How a forecast fills gaps: a setting of the form, which the file is not read again for; empty while it has none. */
    ObservableValue<Optional<GapFilling>> gapFillingProperty() {
        return session.settingsProperty().map(settings -> settings.map(now -> now.get(Settings.GAP_FILLING)));
    }

    /** Chooses how a forecast fills gaps. */
    void fillGaps(GapFilling how) {
        session.settingsProperty().get().filter(now -> now.get(Settings.GAP_FILLING) != how)
                .ifPresent(now -> session.useSettings(now.with(Settings.GAP_FILLING, how)));
    }

    /** Where a row of the file is in the preview, counted without the header; empty if it is not shown. */
    static OptionalInt previewIndex(ImportResult imported, long fileRow) {
        return IntStream.range(1, imported.preview().size())
                .filter(row -> imported.preview().get(row).number() == fileRow).map(row -> row - 1).findFirst();
    }
}
