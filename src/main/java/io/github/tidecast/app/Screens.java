package io.github.tidecast.app;

import io.github.tidecast.cli.Version;
import io.github.tidecast.files.LockFile;
import io.github.tidecast.forecast.Defaults;
import io.github.tidecast.project.Autosave;
import io.github.tidecast.project.LoadedSettings;
import io.github.tidecast.ui.common.Appearance;
import io.github.tidecast.ui.common.Asking;
import io.github.tidecast.ui.common.Confirmation;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.common.Numbers;
import io.github.tidecast.ui.common.PasswordQuestion;
import io.github.tidecast.ui.common.Pulse;
import io.github.tidecast.ui.data.DataController;
import io.github.tidecast.ui.data.DataModel;
import io.github.tidecast.ui.diagnostics.DiagnosticsController;
import io.github.tidecast.ui.diagnostics.DiagnosticsModel;
import io.github.tidecast.ui.export.ChartSaving;
import io.github.tidecast.ui.export.ForecastSaving;
import io.github.tidecast.ui.export.ReportDialog;
import io.github.tidecast.ui.export.Saving;
import io.github.tidecast.ui.export.UnwrittenAlert;
import io.github.tidecast.ui.export.UnwrittenFiles;
import io.github.tidecast.ui.forecast.ForecastController;
import io.github.tidecast.ui.forecast.ForecastModel;
import io.github.tidecast.ui.form.FormController;
import io.github.tidecast.ui.form.FormModel;
import io.github.tidecast.ui.project.ProjectDesk;
import io.github.tidecast.ui.project.RecoveryAlert;
import io.github.tidecast.ui.project.UnsavedAlert;
import io.github.tidecast.ui.queue.QueueController;
import io.github.tidecast.ui.queue.QueueModel;
import io.github.tidecast.ui.queue.UnfinishedAlert;
import io.github.tidecast.ui.reading.ReadingController;
import io.github.tidecast.ui.reading.ReadingModel;
import io.github.tidecast.ui.result.ResultController;
import io.github.tidecast.ui.result.ResultModel;
import io.github.tidecast.ui.runs.RunsController;
import io.github.tidecast.ui.runs.RunsModel;
import io.github.tidecast.ui.session.FileOpening;
import io.github.tidecast.ui.session.KeptFiles;
import io.github.tidecast.ui.session.Pasting;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.RecentlyUsed;
import io.github.tidecast.ui.session.RunKeeper;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.status.DeviceController;
import io.github.tidecast.ui.status.DeviceModel;
import io.github.tidecast.ui.status.StatusController;
import io.github.tidecast.ui.status.StatusModel;
import io.github.tidecast.ui.toolbar.ToolbarController;
import io.github.tidecast.ui.toolbar.ToolbarModel;
import io.github.tidecast.ui.training.TrainingController;
import io.github.tidecast.ui.training.TrainingModel;
import io.github.tidecast.ui.tuning.TuningController;
import io.github.tidecast.ui.tuning.TuningModel;
import io.github.tidecast.ui.welcome.WelcomeController;
import io.github.tidecast.ui.welcome.WelcomeModel;
import io.github.tidecast.ui.workbench.DeskController;
import io.github.tidecast.ui.workbench.WorkbenchController;
import io.github.tidecast.ui.workbench.WorkbenchModel;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import javafx.util.Callback;

/** Builds models and controllers of all screens by hand, once; FXML asks it for controllers. */
final class Screens implements Callback<Class<?>, Object>, AutoCloseable {

    private final Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
    private final Session session = new Session();
    private final Preferences preferences;
    private final Language language;
    private final Appearance appearance;
    private final FileOpening opening;
    private final ProjectDesk projects;
    private final QueueModel queue;
    private final UnwrittenFiles unwritten;

    Screens(Services services, Threads threads, Supplier<Window> window) {
        LoadedSettings loaded = services.settings().load();
        preferences = new Preferences(services.settings(), loaded.settings(), threads.settings());
        language = new Language(loaded.settings().language().orElse(Locale.getDefault(Locale.Category.DISPLAY)));
        appearance = new Appearance(loaded.settings().theme());
        Asking asking = new Asking();
        Confirmation confirmation = new Confirmation(window, language, asking);
        PasswordQuestion password = new PasswordQuestion(window, language, asking);
        opening = new FileOpening(session, preferences, services.reader(), threads.io(), Platform::runLater, password);
        new Pasting(session, opening, language, threads.io(), Platform::runLater);
        FilePicker picker = services.picker().apply(window, language);

        RecentlyUsed recent = new RecentlyUsed(session, preferences, opening);
        ToolbarModel toolbar = new ToolbarModel(session, opening, recent, picker, services.samples(), preferences,
                appearance, language);
        WelcomeModel welcome = new WelcomeModel(recent, opening, services.samples());
        WorkbenchModel workbench = new WorkbenchModel(session, preferences, opening, Version.NUMBER);
        DataModel data = new DataModel(session);
        ReadingModel reading = new ReadingModel(session, opening);
        FormModel form = new FormModel(session, Defaults::forSeries, () -> Numbers.of(language), threads.io(),
                Platform::runLater);
        ForecastModel forecast = new ForecastModel(session, language, threads.io(), Platform::runLater);
        RunKeeper keeper = new RunKeeper(session, language, InstantSource.system());
        TrainingModel training = new TrainingModel(session, keeper, services.engine(), threads.training(),
                Platform::runLater, Pulse::ofScreen);
        KeptFiles kept = new KeptFiles(session, List.of(services.settings().path(),
                LockFile.besides(services.settings().path()), services.recovery().folder()));
        Saving saving = new Saving(session, kept, threads.io(), Platform::runLater, services.opener());
        unwritten = new UnwrittenFiles(session, new UnwrittenAlert(confirmation, language));
        ChartSaving charts = new ChartSaving(saving, picker);
        new ForecastSaving(session, saving, picker,
                () -> new ReportDialog(window.get(), language, picker).showAndWait(), language, Version.NUMBER);
        ResultModel result = new ResultModel(session);
        Autosave autosave = new Autosave(services.recovery(), InstantSource.system(), threads.autosave(),
                trouble -> Platform.runLater(() -> session.notices().show(Notice.problem(trouble))));
        projects = new ProjectDesk(session, kept, picker, autosave,
                new ProjectDesk.Threads(threads.projects(), Platform::runLater), new ProjectDesk.Questions(
                new RecoveryAlert(confirmation, language), new UnsavedAlert(confirmation, language)),
                opening::remember);
        opening.openProjectsWith(projects::open);
        RunsModel runs = new RunsModel(session, keeper, language, services.reader(), (file, then) -> {
            opening.open(file);
            opening.whenSettled(then);
        }, password, threads.io(), Platform::runLater);
        queue = new QueueModel(session, new UnfinishedAlert(confirmation, language));
        StatusModel status = new StatusModel(session);
        DeviceModel device = new DeviceModel(session, preferences, services.devices(), threads.io(),
                Platform::runLater, services.opener());

        controllers.put(ToolbarController.class, () -> new ToolbarController(language, toolbar, session));
        controllers.put(WelcomeController.class, () -> new WelcomeController(language, welcome, session));
        controllers.put(WorkbenchController.class, () -> new WorkbenchController(language, workbench));
        controllers.put(DeskController.class, () -> new DeskController(language, workbench));
        controllers.put(DataController.class, () -> new DataController(language, data, session));
        controllers.put(ReadingController.class, () -> new ReadingController(language, reading));
        controllers.put(FormController.class, () -> new FormController(language, form, session));
        controllers.put(ForecastController.class,
                () -> new ForecastController(language, appearance, forecast, session, charts));
        controllers.put(TrainingController.class,
                () -> new TrainingController(language, appearance, training, session));
        controllers.put(ResultController.class, () -> new ResultController(language, result));
        controllers.put(DiagnosticsController.class,
                () -> new DiagnosticsController(language, appearance, new DiagnosticsModel(session)));
        TuningModel tuning = new TuningModel(session, services.engine(), services.another(),
                () -> Numbers.of(language), threads.io(), Platform::runLater);
        controllers.put(TuningController.class, () -> new TuningController(language, tuning));
        controllers.put(QueueController.class, () -> new QueueController(language, queue));
        controllers.put(RunsController.class, () -> new RunsController(language, runs));
        controllers.put(StatusController.class, () -> new StatusController(language, status));
        controllers.put(DeviceController.class, () -> new DeviceController(language, device));
        loaded.notice().ifPresent(notice -> session.notices().show(Notice.hint(notice)));
    }

    @Override
    public Object call(Class<?> controller) {
        Supplier<Object> maker = controllers.get(controller);
        if (maker == null) {
            throw new IllegalArgumentException("no controller " + controller.getName());
        }
        return maker.get();
    }

    Session session() {
        return session;
    }

    Preferences preferences() {
        return preferences;
    }

    Language language() {
        return language;
    }

    /** Goes on to close the window, once nothing is lost by it that the user does not want to lose. */
    void leave(Runnable close) {
        unwritten.leave(() -> queue.leave(() -> projects.leave(close)));
    }

    ProjectDesk projects() {
        return projects;
    }

    FileOpening opening() {
        return opening;
    }

    /** Puts projects in safety and lets go of what outlives a window. FX thread. */
    @Override
    public void close() {
        projects.close();
        appearance.close();
    }
}
