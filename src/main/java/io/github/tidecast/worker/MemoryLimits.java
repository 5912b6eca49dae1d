package io.github.tidecast.worker;

import java.util.List;

/**
 * How much memory the worker may take. Beyond it the job fails with a sentence; without limits the system would kill
 * the worker, or the whole session.
 *
 * @param heapBytes   Java's heap
 * @param nativeBytes arrays of ND4J, which JavaCPP counts
 */
public record MemoryLimits(long heapBytes, long nativeBytes) {

    private static final long MEGA = 1L << 20;
    private static final long LEAST = 512 * MEGA;
    private static final long GREATEST = 4_096 * MEGA;
    /** Code, stacks and native libraries of a worker at rest take about 300 MB. */
    private static final long PROGRAM = 768 * MEGA;

    /**
     * A quarter of the machine's memory each, between 512 MB and 4 GB.
     *
     * @param machineBytes memory of the machine
     */
    public static MemoryLimits of(long machineBytes) {
        long share = Math.clamp(machineBytes / 4, LEAST, GREATEST);
        return new MemoryLimits(share, share);
    }

    /** As options of the Java virtual machine; JavaCPP compares the size of the whole process with the last. */
    List<String> options() {
        return List.of("-Xmx" + heapBytes / MEGA + "m",
                "-Dorg.bytedeco.javacpp.maxbytes=" + nativeBytes,
                "-Dorg.bytedeco.javacpp.maxphysicalbytes=" + (heapBytes + nativeBytes + PROGRAM));
    }
}
