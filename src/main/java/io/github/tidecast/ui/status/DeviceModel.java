package io.github.tidecast.ui.status;

import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.DeviceChoice;
import io.github.tidecast.text.Text;
import io.github.tidecast.ui.common.Notice;
import io.github.tidecast.ui.session.Preferences;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.worker.DeviceDecision;
import io.github.tidecast.worker.DeviceListener;
import io.github.tidecast.worker.Devices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What computes, why, and what the user wants to compute on. FX thread only. */
public final class DeviceModel {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceModel.class);

    private final Session session;
    private final Preferences preferences;
    private final Devices devices;
    private final Executor thread;
    private final Executor screen;
    private final Consumer<Path> opener;
    private final ObjectProperty<Text> reason = new SimpleObjectProperty<>(Text.of("ui.status.engine-starting"));
    private final BooleanProperty unused = new SimpleBooleanProperty();

    /**
     * The devices of a session.
     *
     * @param thread asks the driver and looks into the folder of the add-on
     * @param screen runs what shows it, as {@code Platform::runLater} does
     * @param opener shows a folder
     */
    public DeviceModel(Session session, Preferences preferences, Devices devices, Executor thread, Executor screen,
                       Consumer<Path> opener) {
        this.session = session;
        this.preferences = preferences;
        this.devices = devices;
        this.thread = thread;
        this.screen = screen;
        this.opener = opener;
        devices.choose(preferences.current().device());
        devices.listen(new Heard());
    }

    /** Hears the engine on its threads. */
    private final class Heard implements DeviceListener {

        @Override
        public void decided(DeviceDecision decision) {
            boolean unusedGpu = !decision.gpu() && devices.choice() != DeviceChoice.CPU && devices.hasTraceOfGpu();
            screen.execute(() -> show(decision.reason(), unusedGpu));
        }

        @Override
        public void gaveUp(DeviceDecision instead) {
            decided(instead);
            screen.execute(() -> session.notices().show(Notice.hint(instead.reason())));
        }

        @Override
        public void computed(Device device) {
            screen.execute(() -> session.computeOn(device));
        }
    }

    /** What computes, in words; with a mark if a GPU that is there does not. */
    ObservableValue<Text> textProperty() {
        return Bindings.createObjectBinding(() -> session.deviceProperty().get().map(this::words)
                .orElse(Text.of("ui.status.engine-starting")), session.deviceProperty(), unused);
    }

    /** Backend, capability and memory, for those who want to know. */
    ObservableValue<String> detailProperty() {
        return session.deviceProperty().map(device -> device.map(Device::detail).orElse(""));
    }

    /** Why that device computes. */
    ObservableValue<Text> reasonProperty() {
        return reason;
    }

    /** What the user wants. */
    DeviceChoice choice() {
        return preferences.current().device();
    }

    /** Changes what the user wants, from the next training on. */
    void choose(DeviceChoice wanted) {
        preferences.change(settings -> settings.withDevice(wanted));
        devices.choose(wanted);
        look();
    }

    /** Where the add-on for a GPU belongs. */
    Path folder() {
        return devices.addOn().folder();
    }

    /** The files that are missing there. */
    String missing() {
        return String.join("\n", devices.addOn().missing());
    }

    /** Finds out what could compute. */
    void look() {
        thread.execute(() -> {
            Optional<Text> obstacle = devices.obstacle();
            boolean unusedGpu = obstacle.isPresent() && devices.hasTraceOfGpu();
            Text words = obstacle.orElseGet(this::withoutObstacle);
            screen.execute(() -> show(words, unusedGpu));
        });
    }

    private Text withoutObstacle() {
        if (devices.choice() == DeviceChoice.CPU) {
            return Text.of("worker.device.cpu-chosen");
        }
        return Text.of(devices.choice() == DeviceChoice.GPU ? "worker.device.gpu" : "worker.device.measured",
                devices.gpus().orElseThrow().getFirst().text());
    }

    /** Shows the folder of the add-on; makes it first where it is not there. */
    void openFolder() {
        thread.execute(() -> {
            try {
                opener.accept(Files.createDirectories(folder()));
            } catch (IOException e) {
                LOG.warn("The folder of the GPU add-on cannot be made", e);
                screen.execute(() -> session.notices().show(
                        Notice.problem(Text.of("ui.device.no-folder", folder().toString()))));
            }
        });
    }

    private void show(Text words, boolean unusedGpu) {
        reason.set(words);
        unused.set(unusedGpu);
    }

    private Text words(Device device) {
        Text name = device.gpu() ? Text.of("ui.status.gpu", device.name())
                : Text.of("ui.status.cpu", device.name(), device.threads());
        return unused.get() && !device.gpu() ? Text.of("ui.status.gpu-unused", name) : name;
    }
}
