package io.github.tidecast.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.tidecast.app.MainWindow;
import io.github.tidecast.app.Services;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.session.Samples;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * A project with many runs in the real window, without a display and without a worker: time from the command to open it
 * until its runs are in the table and painted, work per frame while the table is scrolled, and memory. Run by
 * src/bench/projects.sh; a fresh process for each measurement.
 */
public final class ProjectTimes {

    private ProjectTimes() {
    }

    /** Arguments: the project file, and an empty folder. */
    public static void main(String[] arguments) {
        Application.launch(Measured.class, arguments);
    }

    /** The window that is measured. */
    public static final class Measured extends Application {

        private static final OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
        private static final int QUIET_MILLIS = 3_000;
        private static final int FRAMES = 300;

        private MainWindow window;
        private Scene scene;
        private Path file;
        private long heapBefore;
        private long begun;
        private long cpu;

        @Override
        public void start(Stage stage) {
            file = Path.of(getParameters().getRaw().get(0));
            Path folder = Path.of(getParameters().getRaw().get(1));
            window = new MainWindow(new Services(new FileSeriesReader(), new NoEngine(),
                    new SettingsFile(folder.resolve("settings.json")), Samples.ofInstallation(),
                    (owner, language) -> new ToldPicker(), shown -> { }), stage);
            window.show(List.of());
            scene = stage.getScene();
            PauseTransition quiet = new PauseTransition(Duration.millis(QUIET_MILLIS));
            quiet.setOnFinished(event -> open());
            quiet.play();
        }

        private void open() {
            heapBefore = heap();
            begun = System.nanoTime();
            cpu = SYSTEM.getProcessCpuTime();
            scene.getAccelerators().get(KeyCombination.valueOf("Shortcut+O")).run();
            new AnimationTimer() {
                private int painted;

                @Override
                public void handle(long now) {
                    painted += table() != null && !table().getItems().isEmpty() ? 1 : 0;
                    if (painted == 2) { // a frame later it is painted
                        stop();
                        System.out.printf("opened with %d runs in %.2f s, %.2f s of processor", table().getItems().size(),
                                (System.nanoTime() - begun) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
                        scroll();
                    }
                }
            }.start();
        }

        private void scroll() {
            double[] frames = new double[FRAMES];
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame == FRAMES) {
                        stop();
                        report(frames);
                        return;
                    }
                    long start = THREADS.getCurrentThreadCpuTime();
                    table().scrollTo(frame * (table().getItems().size() - 7) / FRAMES);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    frames[frame++] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                }
            }.start();
        }

        private void report(double[] frames) {
            Arrays.sort(frames);
            System.out.printf("; scrolling costs %.1f ms of processor a frame, "
                    + "95 %% below %.1f, longest %.1f; memory %+d MB; load %.1f%n",
                    frames[FRAMES / 2], frames[FRAMES * 95 / 100], frames[FRAMES - 1],
                    (heap() - heapBefore) >> 20, SYSTEM.getSystemLoadAverage());
            Platform.exit();
        }

        private TableView<?> table() {
            return (TableView<?>) scene.lookup(".runs-table");
        }

        private static long heap() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        @Override
        public void stop() {
            window.close();
        }

        private final class ToldPicker implements FilePicker {

            @Override
            public Optional<Path> open(Text title, List<Kind> kinds) {
                return Optional.of(file).filter(Files::exists);
            }

            @Override
            public Optional<Path> save(Text title, Kind kind, String suggestion) {
                return Optional.empty();
            }
        }
    }

    private static final class NoEngine implements Engine {

        @Override
        public Device device() {
            return new Device("none", false, 1, false, "");
        }

        @Override
        public ForecastResult forecast(ForecastJob job, TrainingObserver observer) {
            throw new UnsupportedOperationException("nothing is trained here");
        }

        @Override
        public void close() {
        }
    }
}
