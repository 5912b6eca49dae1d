package io.github.tidecast.forecast.dl4j;

import java.lang.management.ManagementFactory;

/**
 * Limits of the memory outside the Java heap, so that a network that is too large ends in a sentence instead of a
 * killed process. JavaCPP reads them once, when its first class is loaded.
 */
final class NativeMemory {

    private static final long SMALLEST = 512L << 20;

    private NativeMemory() {
    }

    /** Sets the limits, unless they are given on the command line: half the machine's memory, beside the heap. */
    static void limit() {
        long machine = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        long arrays = Math.max(SMALLEST, machine / 2);
        // the process as a whole: heap, arrays, and the code and threads of the libraries
        long process = Runtime.getRuntime().maxMemory() + arrays + SMALLEST;
        setIfAbsent("org.bytedeco.javacpp.maxbytes", arrays);
        setIfAbsent("org.bytedeco.javacpp.maxphysicalbytes", process);
    }

    private static void setIfAbsent(String property, long bytes) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Long.toString(bytes));
        }
    }
}
