package io.github.tidecast;

import io.github.tidecast.app.WindowLauncher;
import io.github.tidecast.cli.CommandLineMain;
import io.github.tidecast.text.Texts;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Where the process begins: decides between window and command line. */
public final class Main {

    private Main() {
    }

    /** Starts the window, or the command line if the first argument is a command or an option of it. */
    public static void main(String[] arguments) {
        if (CommandLineMain.accepts(arguments)) {
            CommandLineMain.main(arguments);
            return;
        }
        try {
            WindowLauncher.open(List.of(arguments));
        } catch (UnsupportedOperationException noDisplay) {
            LoggerFactory.getLogger(Main.class).error("No window", noDisplay);
            System.err.println(new Texts(Locale.getDefault()).say("cli.no-window"));
            System.exit(1);
        }
    }
}
