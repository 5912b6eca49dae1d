package io.github.tidecast.forecast;

/**
 * What computes.
 *
 * @param name    name for people: "CPU" or the name of the GPU
 * @param gpu     whether it is a GPU
 * @param threads threads in use
 * @param helper  whether the fast LSTM kernel runs
 * @param detail  backend, capability and memory for those who want to know; may be empty
 */
public record Device(String name, boolean gpu, int threads, boolean helper, String detail) {
}
