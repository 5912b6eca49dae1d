package io.github.tidecast.app;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.importing.SeriesReader;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.ui.common.FilePicker;
import io.github.tidecast.ui.common.Language;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.worker.Devices;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/**
 * What the window needs from the rooms without a screen.
 *
 * @param reader   reads files
 * @param engine   makes forecasts; closed with the window
 * @param settings where the user's choices are kept
 * @param samples  the series that come with the program
 * @param picker   makes the file dialogs of a window
 * @param opener   shows a file in the program that the system has for it
 * @param another  makes a second engine, to work beside the first
 * @param recovery where work that is not saved is kept
 * @param devices  what the engine computes on
 */
public record Services(SeriesReader reader, Engine engine, SettingsFile settings, Samples samples,
                       BiFunction<Supplier<Window>, Language, FilePicker> picker, Consumer<Path> opener,
                       Supplier<Engine> another, Recovery recovery, Devices devices) {

    /** Services of a window whose recovery copies are beside its settings, and whose engine has its own device. */
    public Services(SeriesReader reader, Engine engine, SettingsFile settings, Samples samples,
                    BiFunction<Supplier<Window>, Language, FilePicker> picker, Consumer<Path> opener) {
        this(reader, engine, settings, samples, picker, opener, () -> new LentEngine(engine),
                new Recovery(settings.path().resolveSibling("recovery")), Devices.ofThisMachine());
    }
}
