package io.github.tidecast.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arrays of numbers as bytes, least significant byte first. */
@SuppressWarnings("ByteBufferBackingArray") // buffers are allocated here, each as long as its array
final class LittleEndian {

    private LittleEndian() {
    }

    static byte[] bytes(double[] values) {
        ByteBuffer buffer = allocate(values.length, Double.BYTES);
        buffer.asDoubleBuffer().put(values);
        return buffer.array();
    }

    static byte[] bytes(float[] values) {
        ByteBuffer buffer = allocate(values.length, Float.BYTES);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    static byte[] bytes(long[] values) {
        ByteBuffer buffer = allocate(values.length, Long.BYTES);
        buffer.asLongBuffer().put(values);
        return buffer.array();
    }

    static double[] doubles(byte[] bytes) {
        double[] values = new double[count(bytes, Double.BYTES)];
        wrap(bytes).asDoubleBuffer().get(values);
        return values;
    }

    static float[] floats(byte[] bytes) {
        float[] values = new float[count(bytes, Float.BYTES)];
        wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    static long[] longs(byte[] bytes) {
        long[] values = new long[count(bytes, Long.BYTES)];
        wrap(bytes).asLongBuffer().get(values);
        return values;
    }

    private static ByteBuffer allocate(int count, int size) {
        return ByteBuffer.allocate(Math.multiplyExact(count, size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int count(byte[] bytes, int size) {
        if (bytes.length % size != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole numbers of " + size + " bytes");
        }
        return bytes.length / size;
    }
}
