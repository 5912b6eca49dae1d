package io.github.tidecast;

import io.github.tidecast.cli.CommandLineMain;
import java.util.Locale;
import io.github.tidecast.text.Texts;

/** Where the process begins: decides between window and command line. */
public final class Main {

    private Main() {
    }

    /** Starts the window, or the command line if the first argument is a command or an option of it. */
    public static void main(String[] arguments) {
        if (CommandLineMain.accepts(arguments)) {
            CommandLineMain.main(arguments);
        } else {
            System.err.println(new Texts(Locale.getDefault()).say("cli.no-window"));
            System.exit(1);
        }
    }
}
