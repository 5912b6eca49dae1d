package io.github.tidecast.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntConsumer;

/** Arrays of numbers as plain bytes, least significant byte first, which any language reads in a line. */
@SuppressWarnings("ByteBufferBackingArray") // buffers are allocated here, each as long as its array
public final class LittleEndian {

    private static final int CHUNK = 1 << 16;

    private LittleEndian() {
    }

    /** Eight bytes for each value. */
    public static byte[] bytes(double[] values) {
        ByteBuffer buffer = allocate(Math.multiplyExact(values.length, Double.BYTES));
        buffer.asDoubleBuffer().put(values);
        return buffer.array();
    }

    /** Four bytes for each value. */
    public static byte[] bytes(float[] values) {
        ByteBuffer buffer = allocate(Math.multiplyExact(values.length, Float.BYTES));
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    /** Eight bytes for each value. */
    public static byte[] bytes(long[] values) {
        ByteBuffer buffer = allocate(Math.multiplyExact(values.length, Long.BYTES));
        buffer.asLongBuffer().put(values);
        return buffer.array();
    }

    /**
     * The values of bytes.
     *
     * @throws IllegalArgumentException if the last value is cut off
     */
    public static double[] doubles(byte[] bytes) {
        double[] values = new double[count(bytes, Double.BYTES)];
        wrap(bytes).asDoubleBuffer().get(values);
        return values;
    }

    /**
     * The values of bytes.
     *
     * @throws IllegalArgumentException if the last value is cut off
     */
    public static float[] floats(byte[] bytes) {
        float[] values = new float[count(bytes, Float.BYTES)];
        wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    /**
     * The values of bytes.
     *
     * @throws IllegalArgumentException if the last value is cut off
     */
    public static long[] longs(byte[] bytes) {
        long[] values = new long[count(bytes, Long.BYTES)];
        wrap(bytes).asLongBuffer().get(values);
        return values;
    }

    /** Writes what {@link #bytes(double[])} gives, without a copy of it. */
    public static void write(OutputStream out, double[] values) throws IOException {
        ByteBuffer buffer = allocate(CHUNK);
        write(out, buffer, values.length, Double.BYTES, i -> buffer.putDouble(values[i]));
    }

    /** Writes what {@link #bytes(float[])} gives, without a copy of it. */
    public static void write(OutputStream out, float[] values) throws IOException {
        ByteBuffer buffer = allocate(CHUNK);
        write(out, buffer, values.length, Float.BYTES, i -> buffer.putFloat(values[i]));
    }

    /** Writes what {@link #bytes(long[])} gives, without a copy of it. */
    public static void write(OutputStream out, long[] values) throws IOException {
        ByteBuffer buffer = allocate(CHUNK);
        write(out, buffer, values.length, Long.BYTES, i -> buffer.putLong(values[i]));
    }

    private static void write(OutputStream out, ByteBuffer buffer, int count, int size, IntConsumer put)
            throws IOException {
        for (int i = 0; i < count; i++) {
            if (buffer.remaining() < size) {
                out.write(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
            put.accept(i);
        }
        out.write(buffer.array(), 0, buffer.position());
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
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
