package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.EpochReport;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the trainings of a job went, one network after the other.
 *
 * @param members the networks trained so far
 */
record TrainingCourse(List<MemberCourse> members) {

    /** Nothing was trained yet. */
    static final TrainingCourse NONE = new TrainingCourse(List.of());

    TrainingCourse {
        members = List.copyOf(members);
    }

    /** This course and what came after it. */
    TrainingCourse then(List<MemberCourse> more) {
        return new TrainingCourse(Stream.concat(members.stream(), more.stream()).toList());
    }

    /**
     * Median of the best epochs of the networks trained last; 0 if none got better by training.
     *
     * @param networks how many of them, at least 1
     */
    int bestEpoch(int networks) {
        int[] best = members.subList(members.size() - networks, members.size()).stream()
                .mapToInt(MemberCourse::bestEpoch).sorted().toArray();
        return best[best.length / 2];
    }

    /** Whether networks were validated and none got noticeably better than it began. */
    boolean nothingLearned() {
        return members.stream().anyMatch(MemberCourse::isValidated)
                && members.stream().noneMatch(MemberCourse::hasLearned);
    }

    /** All epochs, one network after the other. */
    List<EpochReport> reports() {
        return members.stream().flatMap(member -> member.reports().stream()).toList();
    }
}
