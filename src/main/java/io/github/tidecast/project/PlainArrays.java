package io.github.tidecast.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntConsumer;

/** Arrays of numbers as plain little-endian bytes, which any language reads in a line. */
@SuppressWarnings("ByteBufferBackingArray") // buffers are allocated here, each as long as its array
final class PlainArrays {

    private static final int CHUNK = 1 << 16;

    private PlainArrays() {
    }

    static void writeFloats(OutputStream out, float[] values) throws IOException {
        ByteBuffer buffer = buffer(CHUNK);
        write(out, buffer, values.length, Float.BYTES, i -> buffer.putFloat(values[i]));
    }

    static void writeDoubles(OutputStream out, double[] values) throws IOException {
        ByteBuffer buffer = buffer(CHUNK);
        write(out, buffer, values.length, Double.BYTES, i -> buffer.putDouble(values[i]));
    }

    static void writeLongs(OutputStream out, long[] values) throws IOException {
        ByteBuffer buffer = buffer(CHUNK);
        write(out, buffer, values.length, Long.BYTES, i -> buffer.putLong(values[i]));
    }

    static float[] floats(byte[] bytes) {
        float[] values = new float[bytes.length / Float.BYTES];
        wrap(bytes).asFloatBuffer().get(values);
        return values;
    }

    static double[] doubles(byte[] bytes) {
        double[] values = new double[bytes.length / Double.BYTES];
        wrap(bytes).asDoubleBuffer().get(values);
        return values;
    }

    static long[] longs(byte[] bytes) {
        long[] values = new long[bytes.length / Long.BYTES];
        wrap(bytes).asLongBuffer().get(values);
        return values;
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

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
