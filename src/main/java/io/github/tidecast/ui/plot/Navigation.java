package io.github.tidecast.ui.plot;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeScale;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/**
 * Where one is in a chart: the visible part, how it may move, and the way back. Knows no mouse and no drawing.
 *
 * <p>The visible part cannot become so narrow that an axis would have no round numbers left, nor so wide or so far
 * away that the data is lost from sight.
 */
final class Navigation {

    /** Which axes a zoom changes. */
    enum Axes { BOTH, TIME, VALUES }

    /** Kinds of movement; repeated ones of a kind are one step back. */
    enum Movement { WHEEL, DRAG, KEY, JUMP }

    private static final double WIDEST = 3;
    private static final double TALLEST = 50;
    private static final double NARROWEST_VALUES = 1e-6;
    private static final double LEAST_VISIBLE = 0.05;
    private static final int MOST_STEPS = 100;

    private final Deque<ChartView> back = new ArrayDeque<>();
    private final Deque<ChartView> forward = new ArrayDeque<>();
    private final UnaryOperator<Span> valuesIn;
    private final ChartView whole;
    private final TimeScale scale;
    private final double narrowestTime;
    private ChartView view;
    private boolean following;
    private Movement last = Movement.JUMP;

    /**
     * At the whole of a chart.
     *
     * @param scale         how time runs along the chart
     * @param narrowestTime the least length of time that may be shown, on that scale
     * @param valuesIn      the range of the values in a range of time, for a value axis that follows
     */
    Navigation(ChartView whole, TimeScale scale, double narrowestTime, UnaryOperator<Span> valuesIn) {
        this.whole = whole;
        this.view = whole;
        this.scale = scale;
        this.narrowestTime = Math.min(narrowestTime, scale.length(whole.time()));
        this.valuesIn = valuesIn;
    }

    ChartView view() {
        return view;
    }

    boolean isWhole() {
        return view.equals(whole);
    }

    /** Whether the value axis follows the visible part. */
    boolean isFollowing() {
        return following;
    }

    /** Lets the value axis follow the visible part or stay. */
    void setFollowing(boolean on) {
        following = on;
        if (on) {
            move(Movement.JUMP, view);
        }
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Shows what was shown before. */
    void goBack() {
        if (canGoBack()) {
            forward.push(view);
            view = back.pop();
            last = Movement.JUMP;
        }
    }

    /** Shows again what was left by going back. */
    void goForward() {
        if (canGoForward()) {
            back.push(view);
            view = forward.pop();
            last = Movement.JUMP;
        }
    }

    /** Shows everything. */
    void reset() {
        move(Movement.JUMP, whole);
    }

    /**
     * Zooms around a point that stays where it is.
     *
     * @param factor of the visible length; below 1 to see more closely
     */
    void zoom(Movement movement, double factor, double time, double value, Axes axes) {
        Span times = axes == Axes.VALUES ? view.time()
                : scale.change(view.time(), places -> places.scaled(factor, scale.place(time)));
        Span values = axes == Axes.TIME ? view.values() : view.values().scaled(factor, value);
        move(movement, new ChartView(times, values));
    }

    /** Zooms around the middle. */
    void zoom(Movement movement, double factor, Axes axes) {
        zoom(movement, factor, scale.at(view.time(), 0.5), view.values().at(0.5), axes);
    }

    /** Moves the visible part by shares of its size. */
    void pan(Movement movement, double timeShare, double valueShare) {
        pan(movement, view, timeShare, valueShare);
    }

    /** Moves a part by shares of its size and shows it. */
    void pan(Movement movement, ChartView start, double timeShare, double valueShare) {
        Span time = scale.change(start.time(), places -> places.moved(timeShare * places.length()));
        move(movement, new ChartView(time, start.values().moved(valueShare * start.values().length())));
    }

    /** Ends a movement: the next of the same kind will be a step of its own. */
    void endMovement() {
        last = Movement.JUMP;
    }

    /** Shows a part. */
    void move(Movement movement, ChartView wanted) {
        Span time = clampedTime(wanted.time());
        Span values = following ? valuesIn.apply(time) : clampedValues(wanted.values());
        ChartView next = new ChartView(time, values);
        if (next.equals(view)) {
            return;
        }
        if (movement == Movement.JUMP || movement != last) {
            back.push(view);
            forward.clear();
            if (back.size() > MOST_STEPS) {
                back.removeLast();
            }
        }
        last = movement;
        view = next;
    }

    /** Shows a part without a way back, as when the content has changed. */
    void place(ChartView other) {
        view = new ChartView(clampedTime(other.time()), clampedValues(other.values()));
    }

    /** Takes over the way back and whether the value axis follows. */
    void inherit(Navigation other) {
        back.addAll(other.back);
        forward.addAll(other.forward);
        following = other.following;
    }

    private Span clampedTime(Span wanted) {
        Span all = new Span(scale.place(whole.time().min()), scale.place(whole.time().max()));
        return scale.change(wanted, places -> near(sized(places, narrowestTime, WIDEST * all.length()), all));
    }

    private Span clampedValues(Span wanted) {
        Span sized = sized(wanted, NARROWEST_VALUES * whole.values().length(), TALLEST * whole.values().length());
        return near(sized, whole.values());
    }

    private static Span sized(Span wanted, double least, double most) {
        double length = Math.clamp(wanted.length(), least, most);
        return length == wanted.length() ? wanted : wanted.scaled(length / wanted.length(), wanted.at(0.5));
    }

    private static Span near(Span wanted, Span whole) {
        double overlap = LEAST_VISIBLE * Math.min(wanted.length(), whole.length());
        if (wanted.max() < whole.min() + overlap) {
            return wanted.moved(whole.min() + overlap - wanted.max());
        }
        return wanted.min() > whole.max() - overlap ? wanted.moved(whole.max() - overlap - wanted.min()) : wanted;
    }
}
