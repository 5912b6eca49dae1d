package io.github.tidecast.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.text.Text;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** What is on screen, and how long. */
class NoticesTest {

    private static final int COLLECTIONS = 20;
    private static final Text DELETED = Text.of("ui.runs.deleted", 1);
    private static final Text UNDO = Text.of("ui.runs.undo");

    private final Notices notices = new Notices();
    private final List<String> done = new ArrayList<>();

    @Test
    void whoeverListensIsToldAlsoAfterMemoryWasCleared() {
        List<Text> told = new ArrayList<>();
        notices.shown().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(notice -> told.add(notice.text()));
            }
        });
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        for (int i = 0; i < COLLECTIONS && garbage.get() != null; i++) {
            System.gc();
        }
        notices.show(Notice.done(DELETED));
        assertThat(told).containsExactly(DELETED);
    }

    @Test
    void whatIsSaidOfOneFileGoesWithTheNextAndOtherThingsStay() {
        Notice engine = Notice.problem(Text.of("worker.died"));
        notices.show(engine);
        notices.failUntilOtherData(new IllegalStateException("a"), UnaryOperator.identity());
        assertThat(notices.shown()).hasSize(2);
        notices.otherData();
        assertThat(notices.shown()).containsExactly(engine);
    }

    @Test
    void anOfferIsTakenOnce() {
        Notice offer = Notice.done(DELETED).with(UNDO, () -> done.add("undone"));
        notices.show(offer);
        notices.accept(offer);
        notices.accept(offer);
        assertThat(done).containsExactly("undone");
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void withAnotherProjectOnlySentencesAndWhatHasNothingToDoWithTheDeskAreLeft() {
        Notice sentence = Notice.problem(Text.of("ui.notice.unexpected", "a"));
        Notice file = Notice.done(Text.of("ui.export.written", "a.csv")).withLasting(Text.of("ui.export.open"), () -> { });
        notices.show(sentence);
        notices.show(Notice.done(DELETED).with(UNDO, () -> { }));
        notices.show(file);
        notices.exchangeProject(() -> { });
        assertThat(notices.shown()).containsExactly(sentence, file);
    }

    @Test
    void whatTheExchangeItselfTookAwayIsSaidWithoutAWayBack() {
        Text dropped = Text.of("ui.queue.dropped", 1, "x");
        notices.exchangeProject(() -> notices.show(
                Notice.hint(dropped).with(Text.of("ui.queue.go-back"), () -> { })));
        assertThat(notices.shown()).containsExactly(Notice.hint(dropped));
    }
}
