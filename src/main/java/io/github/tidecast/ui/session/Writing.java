package io.github.tidecast.ui.session;

import io.github.tidecast.text.Text;
import java.util.Objects;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** A file being written beside whatever else the program does; it can be watched and cancelled. FX thread only. */
public final class Writing {

    private final Text text;
    private final Runnable cancel;
    private final DoubleProperty share = new SimpleDoubleProperty(-1);
    private boolean failed;

    /**
     * A file whose writing begins.
     *
     * @param text   what is written, in words
     * @param cancel asks the writer to stop; may be called more than once
     */
    public Writing(Text text, Runnable cancel) {
        this.text = Objects.requireNonNull(text, "text");
        this.cancel = Objects.requireNonNull(cancel, "cancel");
    }

    /** What is written, in words. */
    public Text text() {
        return text;
    }

    /** The part that is written, 0 to 1; -1 while unknown. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** Says that the file could not be written. */
    public void fail() {
        failed = true;
    }

    /** Whether the file could not be written; one that was cancelled has not failed. */
    public boolean hasFailed() {
        return failed;
    }

    /** Asks the writer to stop. */
    public void cancel() {
        cancel.run();
    }
}
