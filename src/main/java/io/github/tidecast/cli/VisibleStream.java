package io.github.tidecast.cli;

import io.github.tidecast.text.VisibleText;
import java.io.PrintStream;

/**
 * A stream on which nothing that is printed gives orders to a terminal, wherever it comes from. Bytes pass as they are.
 */
final class VisibleStream extends PrintStream {

    private VisibleStream(PrintStream target) {
        super(target, true, target.charset());
    }

    /** A stream that prints to another one. */
    static PrintStream over(PrintStream target) {
        return target instanceof VisibleStream ? target : new VisibleStream(target);
    }

    @Override
    public void print(String text) {
        super.print(VisibleText.lines(String.valueOf(text)));
    }

    @Override
    public void println(String text) {
        super.println(VisibleText.lines(String.valueOf(text)));
    }
}
