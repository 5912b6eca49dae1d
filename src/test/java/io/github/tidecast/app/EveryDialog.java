package io.github.tidecast.app;

import atlantafx.base.theme.PrimerLight;
import io.github.tidecast.chart.ChartContent;
import io.github.tidecast.exporting.ExportFormat;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.PasswordQuestion;
import io.github.tidecast.ui.common.ReplaceQuestion;
import io.github.tidecast.ui.export.ReportDialog;
import io.github.tidecast.ui.export.UnwrittenAlert;
import io.github.tidecast.ui.plot.PictureDialog;
import io.github.tidecast.ui.project.UnsavedAlert;
import io.github.tidecast.ui.queue.UnfinishedAlert;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The dialogs of the program, each of which can be opened over a window. */
enum EveryDialog {
    PICTURE((owner, language, done) -> new PictureDialog(owner, content(), ExportFormat.PNG,
            new PictureDialog.Seen(Optional.empty(), false), Set.of(), language.texts()).showAndWait()
            .ifPresent(choice -> done.run())),
    REPORT((owner, language, done) -> new ReportDialog(owner, language, new NoFile()).showAndWait()
            .ifPresent(options -> done.run())),
    PASSWORD((owner, language, done) -> new PasswordQuestion(() -> owner, language, new Asking())
            .apply(Text.of("importing.password-needed")).ifPresent(password -> done.run())),
    REPLACE((owner, language, done) -> {
        if (new ReplaceQuestion(() -> owner, language).test(Path.of("the sales of all our branches by month.xlsx"))) {
            done.run();
        }
    }),
    UNSAVED((owner, language, done) -> new UnsavedAlert(confirmation(owner, language), language)
            .ask("the sales of all our branches by month.xlsx", done, done, () -> { })),
    UNFINISHED((owner, language, done) -> new UnfinishedAlert(confirmation(owner, language), language).ask(2, done)),
    UNWRITTEN((owner, language, done) -> new UnwrittenAlert(confirmation(owner, language), language)
            .ask(2, done, done));

    /** Opens a dialog. */
    @FunctionalInterface
    private interface Opening {
        void open(Stage owner, Language language, Runnable done);
    }

    private final Opening opening;
    private final AtomicBoolean done = new AtomicBoolean();

    EveryDialog(Opening opening) {
        this.opening = opening;
    }

    /** Opens it over a window; some dialogs wait for their answer, so this does not. */
    void ask(Stage owner, Locale language) {
        done.set(false);
        Platform.runLater(() -> opening.open(owner, new Language(language), () -> done.set(true)));
    }

    /** Whether the last answer was one that does something. */
    boolean done() {
        return done.get();
    }

    /** Makes a window look like that of the program, with letters so many times as large and pixels as fine. */
    static void dress(Stage owner, double scale) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(new StackPane(), 800, 900);
        scene.getStylesheets().add(MainWindow.class.getResource("/io/github/tidecast/ui/tidecast.css").toExternalForm());
        scene.getStylesheets().add("data:text/css,.root{-fx-font-size:" + 13 * scale + "px;}");
        owner.setScene(scene);
        owner.setX(100);
        owner.setY(50);
        owner.setMinWidth(0); // the stage may have been that of a test before, with its size
        owner.setMinHeight(0);
        owner.setWidth(800);
        owner.setHeight(900);
        owner.show();
        owner.setRenderScaleX(scale); // those of its dialogs are bound to it
        owner.setRenderScaleY(scale);
    }

    /** Nobody chooses a file here. */
    private static final class NoFile implements FilePicker {

        @Override
        public Optional<Path> open(Text title, List<Kind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Text title, Kind kind, String suggestion) {
            return Optional.empty();
        }
    }

    private static Confirmation confirmation(Stage owner, Language language) {
        return new Confirmation(() -> owner, language, new Asking());
    }

    private static ChartContent content() {
        TimeAxis axis = TimeAxis.regular(LocalDateTime.of(2020, 1, 1, 0, 0), Frequency.MONTHLY, 60);
        TimeSeries history = new TimeSeries("sales", axis,
                IntStream.range(0, 60).mapToDouble(i -> 100 + 10 * Math.sin(i / 2.0) + i).toArray());
        return ChartContent.of(history).withForecast(new TimeSeries("sales", axis.future(12),
                IntStream.range(0, 12).mapToDouble(i -> 160 + i).toArray()), List.of());
    }
}
