package io.github.tidecast.forecast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidecast.forecast.EpochReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a training depends on its epochs alone, whatever was trained since. */
class TrainingCourseTest {

    private static MemberCourse course(double begin, double loss, int bestEpoch) {
        return new MemberCourse(begin, List.of(new EpochReport(1, 4, bestEpoch, 9, 1, loss, bestEpoch, 0, 0)));
    }

    @Test
    void theBestEpochIsTheMedianOfTheNetworksTrainedLast() {
        TrainingCourse first = TrainingCourse.NONE.then(List.of(course(1, 0.5, 9), course(1, 0.5, 8)));
        TrainingCourse further = first.then(List.of(course(1, 0.5, 3), course(1, 0.5, 1), course(1, 0.5, 2)));
        assertThat(further.bestEpoch(3)).isEqualTo(2);
        assertThat(first.bestEpoch(2)).isEqualTo(9);
        assertThat(new MemberCourse(1, List.of()).bestEpoch()).isZero();
        assertThat(further.reports()).hasSize(5);
        assertThat(first.reports()).hasSize(2);
    }

    @Test
    void nothingIsLearnedIfNoValidatedNetworkGotNoticeablyBetter() {
        MemberCourse onEverything = course(Double.NaN, Double.NaN, 1);
        assertThat(TrainingCourse.NONE.nothingLearned()).isFalse();
        assertThat(TrainingCourse.NONE.then(List.of(onEverything)).nothingLearned()).isFalse();
        assertThat(TrainingCourse.NONE.then(List.of(course(1, 0.995, 1), onEverything)).nothingLearned()).isTrue();
        assertThat(TrainingCourse.NONE.then(List.of(course(1, 0.995, 1), course(1, 0.9, 1))).nothingLearned()).isFalse();
        assertThat(TrainingCourse.NONE.then(List.of(course(Double.NaN, 0.9, 1))).nothingLearned()).isFalse();
    }
}
