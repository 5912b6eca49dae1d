package io.github.tidecast.worker;

import io.github.tidecast.forecast.Device;

/** Hears on what jobs are computed; called on the threads of the jobs. */
public interface DeviceListener {

    /** A device was decided on for a job. */
    default void decided(DeviceDecision decision) {
    }

    /** A device that was decided on cannot compute the job; another does. */
    default void gaveUp(DeviceDecision instead) {
        decided(instead);
    }

    /** A job has been computed on a device. */
    default void computed(Device device) {
    }
}
