package io.github.tidecast.worker;

/** What the user wants to compute on. */
public enum DeviceChoice {
    /** Tidecast decides. */
    AUTO,
    /** The processor. */
    CPU,
    /** An NVIDIA GPU. */
    GPU
}
