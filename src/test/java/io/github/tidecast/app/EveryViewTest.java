package io.github.tidecast.app;

import static io.github.tidecast.app.WindowHarness.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.project.UserSettings;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Screen;
import io.github.tidecast.ui.session.Samples;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/** Every view of the program loads by itself, with the controller that the program gives it, in both languages. */
class EveryViewTest {

    private static final String VIEWS = "/io/github/tidecast/ui/";
    private static final Pattern KEY = Pattern.compile("controller\\.texts\\[\"([^\"]+)\"]");

    @TempDir
    Path folder;

    private final Threads threads = Threads.start();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() {
        threads.close();
    }

    static List<Arguments> viewsInBothLanguages() throws IOException, URISyntaxException {
        Path root = Path.of(MainWindow.class.getResource(VIEWS + "tidecast.css").toURI()).getParent();
        try (Stream<Path> files = Files.walk(root)) {
            List<String> views = files.filter(file -> file.toString().endsWith(".fxml"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
            assertThat(views).contains("workbench/Workbench.fxml", "workbench/Desk.fxml");
            return views.stream().flatMap(view -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                    .map(language -> Arguments.of(view, language))).toList();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewsInBothLanguages")
    void everyViewLoadsWithItsController(String view, Locale language) throws Exception {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.save(UserSettings.DEFAULT.withLanguage(Optional.of(language)));
        Services services = new Services(new FileSeriesReader(), new StillEngine(), settings,
                Samples.ofInstallation(), (owner, spoken) -> new NoFile(), file -> { });
        FXMLLoader loader = new FXMLLoader(MainWindow.class.getResource(VIEWS + view));
        call(() -> {
            try (Screens screens = new Screens(services, threads, () -> null)) {
                loader.setControllerFactory(screens);
                Scene scene = new Scene(loader.<Parent>load(), 1_000, 700);
                scene.getStylesheets().add(MainWindow.class.getResource(VIEWS + "tidecast.css").toExternalForm());
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                assertThat(keys(view)).isSubsetOf(screens.language().phrases().keySet());
                assertThat(screens.language().texts().locale()).isEqualTo(language);
            }
            return null;
        });
        assertThat(loader.<Object>getController()).isInstanceOf(Screen.class);
        assertThat(missing(loader.getController())).isEmpty();
    }

    private static List<String> keys(String view) throws IOException {
        try (var stream = MainWindow.class.getResourceAsStream(VIEWS + view)) {
            return KEY.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(found -> found.group(1)).toList();
        }
    }

    /** What a controller expects of its view and the view does not have. */
    private static List<String> missing(Object controller) throws IllegalAccessException {
        List<String> missing = new ArrayList<>();
        for (Field field : controller.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(FXML.class)) {
                field.setAccessible(true);
                if (field.get(controller) == null) {
                    missing.add(field.getName());
                }
            }
        }
        return missing;
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
}
