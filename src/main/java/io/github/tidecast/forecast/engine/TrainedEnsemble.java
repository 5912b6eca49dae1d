package io.github.tidecast.forecast.engine;

/**
 * What a training leaves to the next stage.
 *
 * @param ensemble the networks; belongs to whoever holds this
 * @param course   how the trainings of the job went up to here
 */
record TrainedEnsemble(NetworkEnsemble ensemble, TrainingCourse course) implements AutoCloseable {

    /** How many epochs the median of these networks was trained for when it was best. */
    int bestEpoch() {
        return course.bestEpoch(ensemble.networks().size());
    }

    @Override
    public void close() {
        ensemble.close();
    }
}
