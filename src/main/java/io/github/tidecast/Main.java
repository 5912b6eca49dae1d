package io.github.tidecast;

import io.github.tidecast.app.WindowLauncher;
import io.github.tidecast.cli.CommandLineMain;
import io.github.tidecast.cli.Display;
import java.util.List;
import java.util.stream.Stream;

/** Where the process begins: decides between window and command line. */
public final class Main {

    private Main() {
    }

    /**
     * Starts the window, or the command line if the first argument is a command or an option of it. Without a display
     * the main job is done on the command line.
     */
    public static void main(String[] arguments) {
        if (CommandLineMain.accepts(arguments)) {
            CommandLineMain.main(arguments);
        } else if (Display.ofProcess().isPresent()) {
            WindowLauncher.open(List.of(arguments));
        } else {
            CommandLineMain.main(Stream.concat(Stream.of("demo"), Stream.of(arguments).limit(1)).toArray(String[]::new));
        }
    }
}
