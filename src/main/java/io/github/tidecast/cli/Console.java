package io.github.tidecast.cli;

import io.github.tidecast.text.Text;
import io.github.tidecast.text.Texts;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command speaks: results to {@code out}, progress and failures to {@code err}. What is printed cannot give
 * orders to the terminal.
 *
 * @param out      results, for people and programs
 * @param err      progress and failures
 * @param in       what is typed or handed over
 * @param texts    the language spoken
 * @param terminal whether a person watches, so that a line may be drawn over
 */
public record Console(PrintStream out, PrintStream err, InputStream in, Texts texts, boolean terminal) {

    public Console {
        out = VisibleStream.over(out);
        err = VisibleStream.over(err);
    }

    /** A console that nothing is typed at. */
    public Console(PrintStream out, PrintStream err, Texts texts, boolean terminal) {
        this(out, err, InputStream.nullInputStream(), texts, terminal);
    }

    /**
     * The console of this process. Into files and pipes it writes UTF-8 whatever the locale, because programs read
     * there; a terminal gets its own encoding.
     */
    public static Console ofProcess(Texts texts) {
        boolean terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
        return new Console(stream(FileDescriptor.out, terminal, "stdout.encoding"),
                stream(FileDescriptor.err, terminal, "stderr.encoding"), System.in, texts, terminal);
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean terminal, String encodingProperty) {
        Charset charset = terminal
                ? Charset.forName(System.getProperty(encodingProperty, "UTF-8")) : StandardCharsets.UTF_8;
        OutputStream raw = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(raw, 8192), true, charset);
    }

    /** The sentence of a text in the language of the console. */
    public String say(Text text) {
        return texts.say(text);
    }

    /** The sentence of a key in the language of the console. */
    public String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
