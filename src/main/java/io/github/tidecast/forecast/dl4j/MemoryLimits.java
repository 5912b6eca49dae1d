package io.github.tidecast.forecast.dl4j;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * How much memory a process that trains may take. Beyond it the job fails with a sentence; without limits the system
 * would kill the process, or the whole session. Knows nothing of ND4J, so that a program may start such a process
 * without loading it.
 *
 * @param heapBytes   Java's heap
 * @param nativeBytes arrays of ND4J, which JavaCPP counts
 */
public record MemoryLimits(long heapBytes, long nativeBytes) {

    /** What JavaCPP allows the arrays, in bytes. */
    static final String ARRAYS_PROPERTY = "org.bytedeco.javacpp.maxbytes";
    /** What JavaCPP allows the process, in bytes. */
    static final String PROCESS_PROPERTY = "org.bytedeco.javacpp.maxphysicalbytes";

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

    /** The limits on this machine, or in the container that this process runs in. */
    public static MemoryLimits ofThisMachine() {
        return of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /** These limits where the heap's is given. */
    MemoryLimits withHeap(long bytes) {
        return new MemoryLimits(bytes, nativeBytes);
    }

    /** The process as a whole: heap, arrays, code, stacks and libraries. */
    long processBytes() {
        return heapBytes + nativeBytes + PROGRAM;
    }

    /** As options of the Java virtual machine; JavaCPP compares the size of the whole process with the last. */
    public List<String> options() {
        return List.of("-Xmx" + heapBytes / MEGA + "m",
                "-D" + ARRAYS_PROPERTY + "=" + nativeBytes,
                "-D" + PROCESS_PROPERTY + "=" + processBytes());
    }
}
