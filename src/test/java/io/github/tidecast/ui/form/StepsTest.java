package io.github.tidecast.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void stepsGoBackAndForth() {
        Steps<String> steps = Steps.of("a").to("b").to("c");

        assertThat(steps.back().now()).isEqualTo("b");
        assertThat(steps.back().back()).isEqualTo(new Steps<>(java.util.List.of(), "a", java.util.List.of("b", "c")));
        assertThat(steps.back().back().forth().forth()).isEqualTo(steps);
    }

    @Test
    void atTheEndsNothingHappens() {
        Steps<String> steps = Steps.of("a").to("b");

        assertThat(steps.forth()).isSameAs(steps);
        assertThat(steps.back().back()).isEqualTo(steps.back());
    }

    @Test
    void aNewStepForgetsWhatWasTakenBack() {
        Steps<String> steps = Steps.of("a").to("b").back().to("c");

        assertThat(steps.undone()).isEmpty();
        assertThat(steps.back().now()).isEqualTo("a");
    }

    @Test
    void aStateInsteadIsPartOfTheSameStep() {
        Steps<String> steps = Steps.of("a").to("1").instead("12");

        assertThat(steps.now()).isEqualTo("12");
        assertThat(steps.back().now()).isEqualTo("a");
    }

    @Test
    void fewLargeThingsAreHeld() {
        Steps<Object[]> steps = Steps.of(state("a", 0)).to(state("a", 1)).to(state("b", 0)).to(state("c", 0))
                .to(state("c", 1));

        assertThat(steps.holding(state -> state[0], 2).past()).extracting(state -> state[0]).containsExactly("b", "c");
        assertThat(steps.holding(state -> state[0], 3)).isEqualTo(steps);
    }

    private static Object[] state(String heavy, int light) {
        return new Object[] {heavy, light};
    }

    @Test
    void theOldestAreForgotten() {
        Steps<Integer> steps = IntStream.rangeClosed(1, 500).boxed().reduce(Steps.of(0), Steps::to, (one, other) -> other);

        assertThat(steps.past()).hasSize(Steps.MOST).first().isEqualTo(500 - Steps.MOST);
    }
}
