package io.github.tidecast.forecast.dl4j;

/**
 * Limits of the memory outside the Java heap, so that a network that is too large ends in a sentence instead of a
 * killed process. JavaCPP reads them once, when its first class is loaded. A worker is started with them; the command
 * line that measures, or a test, trains in a process that was not.
 */
final class NativeMemory {

    private NativeMemory() {
    }

    /** Sets the limits of {@link MemoryLimits} beside the heap that this process has, unless the command line gave others. */
    static void limit() {
        MemoryLimits limits = MemoryLimits.ofThisMachine().withHeap(Runtime.getRuntime().maxMemory());
        setIfAbsent(MemoryLimits.ARRAYS_PROPERTY, limits.nativeBytes());
        setIfAbsent(MemoryLimits.PROCESS_PROPERTY, limits.processBytes());
    }

    private static void setIfAbsent(String property, long bytes) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Long.toString(bytes));
        }
    }
}
