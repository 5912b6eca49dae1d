import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that JavaFX can open; says when its first frame is painted, as Tidecast does, and ends. */
public final class Hello extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Label("Hello"), 1280, 820));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 3) {
                    stop();
                    report();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static void report() {
        try {
            Files.writeString(Path.of(System.getProperty("report")), "painted " + System.currentTimeMillis() + "\n");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
