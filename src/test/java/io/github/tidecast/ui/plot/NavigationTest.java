package io.github.tidecast.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.chart.ChartView;
import io.github.tidecast.chart.Span;
import io.github.tidecast.chart.TimeScale;
import io.github.tidecast.ui.plot.Navigation.Axes;
import io.github.tidecast.ui.plot.Navigation.Movement;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private static final ChartView WHOLE = new ChartView(new Span(0, 1_000), new Span(0, 10));

    @Test
    void turnsOfTheWheelAreOneStepBack() {
        Navigation navigation = navigation();
        navigation.zoom(Movement.WHEEL, 0.5, 100, 5, Axes.BOTH);
        navigation.zoom(Movement.WHEEL, 0.5, 100, 5, Axes.BOTH);
        navigation.goBack();
        assertThat(navigation.view()).isEqualTo(WHOLE);
        assertThat(navigation.canGoBack()).isFalse();
        navigation.goForward();
        assertThat(navigation.view().time()).isEqualTo(new Span(75, 325));
    }

    @Test
    void aNewMovementForgetsTheWayForward() {
        Navigation navigation = navigation();
        navigation.zoom(Movement.KEY, 0.5, Axes.TIME);
        navigation.goBack();
        navigation.zoom(Movement.KEY, 0.25, Axes.TIME);
        assertThat(navigation.canGoForward()).isFalse();
    }

    @Test
    void aFollowingAxisShowsTheValuesOfTheVisiblePart() {
        Navigation navigation = navigation();
        navigation.setFollowing(true);
        navigation.move(Movement.JUMP, new ChartView(new Span(100, 200), new Span(0, 1)));
        assertThat(navigation.view().values()).isEqualTo(new Span(100, 201));
    }

    /** Whatever one does, a part of the data stays in sight and the range stays sensible. */
    @Property(seed = "1", tries = 300)
    void theDataIsNeverLost(@ForAll Random random) {
        Navigation navigation = navigation();
        for (int i = 0; i < 60; i++) {
            switch (random.nextInt(4)) {
                case 0 -> navigation.zoom(Movement.WHEEL, Math.pow(10, 4 * random.nextDouble() - 2),
                        random.nextDouble() * 3_000 - 1_000, random.nextDouble() * 30 - 10, Axes.BOTH);
                case 1 -> navigation.pan(Movement.DRAG, random.nextGaussian() * 5, random.nextGaussian() * 5);
                case 2 -> navigation.goBack();
                default -> navigation.zoom(Movement.KEY, 1e-9, Axes.values()[random.nextInt(3)]);
            }
            Span time = navigation.view().time();
            assertThat(time.length()).isBetween(1.999, 3_000.001);
            assertThat(time.max()).isGreaterThan(0);
            assertThat(time.min()).isLessThan(1_000);
            assertThat(navigation.view().values().max()).isGreaterThan(0);
            assertThat(navigation.view().values().min()).isLessThan(10);
        }
    }

    private static Navigation navigation() {
        return new Navigation(WHOLE, TimeScale.EVEN, 2, time -> new Span(time.min(), time.max() + 1));
    }
}
