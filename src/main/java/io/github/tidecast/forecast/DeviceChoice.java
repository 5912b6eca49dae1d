package io.github.tidecast.forecast;

/** What the user wants to compute on. */
public enum DeviceChoice {
    /** Tidecast measures and takes what is faster. */
    AUTO,
    /** The processor. */
    CPU,
    /** An NVIDIA GPU. */
    GPU
}
