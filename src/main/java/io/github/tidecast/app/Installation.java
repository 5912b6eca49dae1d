package io.github.tidecast.app;

import io.github.tidecast.files.ProgramFolders;
import io.github.tidecast.importing.reader.FileSeriesReader;
import io.github.tidecast.project.Recovery;
import io.github.tidecast.project.SettingsFile;
import io.github.tidecast.ui.common.ReplaceQuestion;
import io.github.tidecast.ui.common.StageFilePicker;
import io.github.tidecast.ui.session.Samples;
import io.github.tidecast.worker.DeviceEngine;
import io.github.tidecast.worker.Devices;
import java.io.IOException;
import java.nio.file.Path;
import javafx.application.HostServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The services of this machine: the user's settings, a worker process, the system's file dialogs. */
final class Installation {

    private static final Logger LOG = LoggerFactory.getLogger(Installation.class);

    private Installation() {
    }

    static Services services(HostServices host) {
        Devices devices = Devices.ofThisMachine();
        ProgramFolders folders = ProgramFolders.ofThisMachine();
        closeToOthers(folders);
        return new Services(new FileSeriesReader(), DeviceEngine.ofWorkers(devices),
                new SettingsFile(folders.settingsFile()), Samples.ofInstallation(),
                (window, language) -> new StageFilePicker(window, language, new ReplaceQuestion(window, language)),
                file -> host.showDocument(file.toUri().toString()),
                () -> DeviceEngine.ofWorkers(devices),
                new Recovery(folders.recovery()), devices);
    }

    /** A window works without them, too, and says so when it has something to keep. */
    private static void closeToOthers(ProgramFolders folders) {
        try {
            folders.closeToOthers();
        } catch (IOException e) {
            LOG.warn("The folders of the program cannot be made", e);
        }
    }

    static Leftovers leftovers() {
        return new Leftovers(ProgramFolders.ofThisMachine().state().resolve("temporary"),
                Path.of(System.getProperty("java.io.tmpdir")), ProcessHandle.current());
    }
}
