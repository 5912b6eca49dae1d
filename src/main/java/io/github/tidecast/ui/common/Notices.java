package io.github.tidecast.ui.common;

import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The notices on screen, newest last. A failure is logged here, once, and shown as one sentence. FX thread only. */
public final class Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int SHOWN_AT_MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    /** Kept, because the list above holds it weakly: one made for each caller is collected, and its listeners with it. */
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(shown);
    private final List<Notice> aboutData = new ArrayList<>();

    /** What is on screen. */
    public ObservableList<Notice> shown() {
        return readOnly;
    }

    /** Shows a notice; the same sentence is not shown twice. */
    public void show(Notice notice) {
        shown.removeIf(old -> old.text().equals(notice.text()));
        if (shown.size() == SHOWN_AT_MOST) {
            shown.removeFirst();
        }
        shown.add(notice);
    }

    /** Takes a sentence away that is not true any more. */
    public void withdraw(Text text) {
        shown.removeIf(notice -> notice.text().equals(text));
    }

    /** Takes a notice away. */
    public void dismiss(Notice notice) {
        shown.remove(notice);
    }

    /**
     * Puts another project on the desk. What was offered about the one before would change this one: those notices go.
     * What is lost by the exchange itself is still said, but no way back is offered.
     */
    public void exchangeProject(Runnable exchange) {
        shown.removeIf(Notice::offersChange);
        exchange.run();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).offersChange()) {
                shown.set(i, shown.get(i).withoutAction());
            }
        }
    }

    /** Does what a notice offers, once: the notice goes. */
    public void accept(Notice notice) {
        if (shown.remove(notice)) {
            notice.action().orElseThrow().effect().run();
        }
    }

    /** Shows a notice that speaks of the file being opened or of the data on the desk: it goes with them. */
    public void showUntilOtherData(Notice notice) {
        aboutData.add(notice);
        show(notice);
    }

    /** Another file is being opened, or other data are on the desk: what was said about those before is not true of them. */
    public void otherData() {
        shown.removeAll(aboutData);
        aboutData.clear();
    }

    /** Logs a failure with its trace and says it in one sentence. */
    public void fail(Throwable failure) {
        show(Notice.problem(logged(failure)));
    }

    /**
     * Logs a failure about the file being opened or the data on the desk, and says it until there are others.
     *
     * @param saying makes what is said of the failure's own sentence
     */
    public void failUntilOtherData(Throwable failure, UnaryOperator<Text> saying) {
        showUntilOtherData(Notice.problem(saying.apply(logged(failure))));
    }

    private static Text logged(Throwable failure) {
        LOG.error("{}", failure.getMessage(), failure);
        return failure instanceof SayableException sayable ? sayable.text()
                : Text.of("ui.notice.unexpected", String.valueOf(failure.getMessage()));
    }
}
