package io.github.tidecast.app;

import io.github.tidecast.forecast.Method;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.Theme;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.session.Commands;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.worker.WorkerEngine;
import io.github.tidecast.worker.WorkerLaunch;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;

/**
 * Takes pictures of the window for the README and for one's own eyes. Arguments: folder, language tag, theme, width,
 * height, then what to show: welcome, device, dialogs, opened, diagnostics, training, finished, data, runs, methods, queue,
 * more, tuning or unsaved. The system property {@code sample} names a sample, {@code file} any file.
 */
final class WindowPictures {

    private WindowPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Locale locale = Locale.forLanguageTag(arguments[1]);
        Theme theme = Theme.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        double width = Double.parseDouble(arguments[3]);
        double height = Double.parseDouble(arguments[4]);
        List<String> shots = Arrays.asList(arguments).subList(5, arguments.length);
        String name = arguments[2] + "-" + arguments[1] + "-" + arguments[3] + "x" + arguments[4];

        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        SettingsFile settings = new SettingsFile(Files.createTempDirectory("pictures").resolve("settings.json"));
        settings.save(UserSettings.DEFAULT.withLanguage(Optional.of(locale)).withTheme(theme));
        Services services = new Services(new FileSeriesReader(), new WorkerEngine(WorkerLaunch.ofThisProgram()),
                settings, Samples.ofInstallation(), (window, language) -> new NoPicker(), file -> { });
        Stage stage = onScreen(Stage::new);
        MainWindow window = onScreen(() -> {
            MainWindow made = new MainWindow(services, stage);
            stage.setX(0);
            stage.setY(0);
            made.show(List.of());
            stage.setWidth(width);
            stage.setHeight(height);
            return made;
        });
        Session session = window.session();
        await(() -> session.deviceProperty().get().isPresent());
        if (shots.contains("welcome")) {
            shoot(stage, folder.resolve("welcome-" + name + ".png"));
        }
        if (shots.contains("dialogs")) {
            for (EveryDialog dialog : EveryDialog.values()) {
                dialog.ask(stage, locale);
                await(() -> Window.getWindows().size() > 1);
                Window asking = onScreen(() -> Window.getWindows().getLast());
                shoot(asking, folder.resolve(dialog.name().toLowerCase(Locale.ROOT) + "-" + name + ".png"));
                onScreen(() -> {
                    asking.hide();
                    return null;
                });
            }
        }
        if (shots.contains("device")) {
            onScreen(() -> {
                ((Button) stage.getScene().lookup("#device")).fire();
                return null;
            });
            Window choosing = onScreen(() -> Window.getWindows().stream().filter(one -> one != stage).findFirst()
                    .orElseThrow());
            shoot(choosing, folder.resolve("device-" + name + ".png"));
            shoot(stage, folder.resolve("status-" + name + ".png"));
            onScreen(() -> {
                choosing.hide();
                return null;
            });
        }
        onScreen(() -> {
            window.open(Optional.ofNullable(System.getProperty("file")).map(Path::of).orElseGet(() -> Samples
                    .ofInstallation().file(System.getProperty("sample", "air_passengers")).orElseThrow()));
            return null;
        });
        await(() -> session.settingsProperty().get().isPresent());
        if (shots.contains("opened")) {
            shoot(stage, folder.resolve("opened-" + name + ".png"));
        }
        if (shots.contains("data")) {
            onScreen(() -> {
                ((TabPane) stage.getScene().lookup("#tabs")).getSelectionModel().selectLast();
                return null;
            });
            shoot(stage, folder.resolve("data-" + name + ".png"));
            onScreen(() -> {
                ((TabPane) stage.getScene().lookup("#tabs")).getSelectionModel().select(0);
                return null;
            });
        }
        if (shots.contains("diagnostics")) {
            train(stage, session, "#hidden-input", "16");
            onScreen(() -> {
                ((TabPane) stage.getScene().lookup("#tabs")).getSelectionModel().select(1);
                return null;
            });
            shoot(stage, folder.resolve("diagnostics-" + name + ".png"));
        }
        if (shots.contains("training") || shots.contains("finished")) {
            onScreen(() -> {
                session.commands().get(Commands.Name.TRAIN).run();
                return null;
            });
            await(() -> session.epochsProperty().get().size() > 8 || session.finishedProperty().get().isPresent());
            if (shots.contains("training")) {
                shoot(stage, folder.resolve("training-" + name + ".png"));
            }
            await(() -> session.finishedProperty().get().isPresent());
            train(stage, session, "#hidden-input", "32");
            train(stage, session, "#window-input", "30");
            if (shots.contains("runs")) {
                onScreen(() -> {
                    ((TableView<?>) stage.getScene().lookup(".runs-table")).getSelectionModel().selectAll();
                    return null;
                });
            }
            shoot(stage, folder.resolve("finished-" + name + ".png"));
        }
        if (shots.contains("methods")) {
            train(stage, session, "#hidden-input", "16");
            onScreen(() -> {
                session.showMethods(Set.of(Method.THETA, Method.SEASONAL_NAIVE));
                return null;
            });
            shoot(stage, folder.resolve("methods-" + name + ".png"));
            onScreen(() -> {
                session.choose(Method.EXPONENTIAL_SMOOTHING);
                return null;
            });
            shoot(stage, folder.resolve("chosen-" + name + ".png"));
        }
        if (shots.contains("queue")) {
            onScreen(() -> {
                for (String hidden : List.of("16", "48", "64")) {
                    ((TextField) stage.getScene().lookup("#hidden-input")).setText(hidden);
                    session.commands().get(Commands.Name.TRAIN).run();
                }
                return null;
            });
            await(() -> session.epochsProperty().get().size() > 2);
            shoot(stage, folder.resolve("queue-" + name + ".png"));
            await(() -> session.queue().waiting().isEmpty() && !session.trainingProperty().get().isActive());
        }
        if (shots.contains("more")) {
            onScreen(() -> {
                ((TitledPane) stage.getScene().lookup("#more")).setExpanded(true);
                ((ComboBox<?>) stage.getScene().lookup("#role")).getSelectionModel().select(1);
                return null;
            });
            onScreen(() -> {
                ((ScrollPane) stage.getScene().lookup("#left")).setVvalue(1);
                return null;
            });
            shoot(stage, folder.resolve("more-" + name + ".png"));
        }
        if (shots.contains("tuning")) {
            onScreen(() -> {
                ((TabPane) stage.getScene().lookup("#tabs")).getSelectionModel().select(2);
                return null;
            });
            onScreen(() -> {
                ((TitledPane) stage.getScene().lookup("#what")).setExpanded(true);
                ((ButtonBase) stage.getScene().lookup("#startSearch")).fire();
                return null;
            });
            shoot(stage, folder.resolve("ranges-" + name + ".png"));
            onScreen(() -> {
                ((TitledPane) stage.getScene().lookup("#what")).setExpanded(false);
                return null;
            });
            await(() -> session.activities().shownProperty().get().isEmpty());
            shoot(stage, folder.resolve("tuning-" + name + ".png"));
        }
        if (shots.contains("unsaved")) {
            onScreen(() -> {
                stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                return null;
            });
            await(() -> Window.getWindows().size() > 1);
            shoot(onScreen(() -> Window.getWindows().getLast()), folder.resolve("unsaved-" + name + ".png"));
        }
        onScreen(() -> {
            window.close();
            return null;
        });
        System.exit(0);
    }

    private static void train(Stage stage, Session session, String field, String value) throws Exception {
        int runs = onScreen(() -> session.runsProperty().get().runs().size());
        onScreen(() -> {
            ((TextField) stage.getScene().lookup(field)).setText(value);
            session.commands().get(Commands.Name.TRAIN).run();
            return null;
        });
        await(() -> session.runsProperty().get().runs().size() > runs);
    }

    private static void await(BooleanSupplier condition) throws Exception {
        for (int i = 0; i < 6_000 && !onScreen(condition::getAsBoolean); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static void shoot(Window window, Path file) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1_500);
        WritableImage picture = onScreen(() -> window.getScene().snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
        System.out.println(file);
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }

    private static final class NoPicker implements FilePicker {
        @Override
        public Optional<Path> open(Text title, List<Kind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(Text title, Kind kind, String suggestion) {
            return Optional.empty();
        }
    }
}
