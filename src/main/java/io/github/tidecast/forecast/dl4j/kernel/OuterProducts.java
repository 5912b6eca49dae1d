package io.github.tidecast.forecast.dl4j.kernel;

import static io.github.tidecast.forecast.dl4j.kernel.Lanes.COUNT;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.ROWS;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Gradients of weights: the sum over all rows of what went in times what comes back, by tiles in registers. */
final class OuterProducts {

    /** Rows summed before the next panel; their part of D stays in the first-level cache. */
    private static final int CHUNK = 96;

    private OuterProducts() {
    }

    /**
     * G += Aᵀ D.
     *
     * @param a        A, row after row without gaps, as wide as G has rows
     * @param d        D, row after row without gaps, as wide as G has columns
     * @param rows     rows of A and D
     * @param g        array of G
     * @param panels   where G lies
     */
    static void add(float[] a, float[] d, int rows, float[] g, PackedMatrix panels) {
        int aStride = panels.rows();
        int dStride = panels.columns();
        for (int from = 0; from < rows; from += CHUNK) {
            int count = Math.min(CHUNK, rows - from);
            for (int column = 0; column < dStride; column += PackedMatrix.WIDTH) {
                int width = panels.width(column);
                for (int k = 0; k < aStride; k += ROWS) {
                    strip(a, from * aStride + k, aStride, d, from * dStride + column, dStride, count,
                            g, panels.panel(column) + k * width, width);
                }
            }
        }
    }

    private static void strip(float[] a, int aFirst, int aStride, float[] d, int dFirst, int dStride, int count,
                              float[] g, int gFirst, int width) {
        if (width == PackedMatrix.WIDTH) {
            tile4(a, aFirst, aStride, d, dFirst, dStride, count, g, gFirst);
            return;
        }
        for (int done = 0; done < width; done += COUNT) {
            tile1(a, aFirst, aStride, d, dFirst + done, dStride, count, g, gFirst + done, width);
        }
    }

    private static void tile4(float[] a, int aFirst, int aStride, float[] d, int dFirst, int dStride, int count,
                              float[] g, int gFirst) {
        int g1 = gFirst + PackedMatrix.WIDTH;
        int g2 = g1 + PackedMatrix.WIDTH;
        int g3 = g2 + PackedMatrix.WIDTH;
        FloatVector g00 = FloatVector.fromArray(SPECIES, g, gFirst);
        FloatVector g01 = FloatVector.fromArray(SPECIES, g, gFirst + COUNT);
        FloatVector g02 = FloatVector.fromArray(SPECIES, g, gFirst + 2 * COUNT);
        FloatVector g03 = FloatVector.fromArray(SPECIES, g, gFirst + 3 * COUNT);
        FloatVector g10 = FloatVector.fromArray(SPECIES, g, g1);
        FloatVector g11 = FloatVector.fromArray(SPECIES, g, g1 + COUNT);
        FloatVector g12 = FloatVector.fromArray(SPECIES, g, g1 + 2 * COUNT);
        FloatVector g13 = FloatVector.fromArray(SPECIES, g, g1 + 3 * COUNT);
        FloatVector g20 = FloatVector.fromArray(SPECIES, g, g2);
        FloatVector g21 = FloatVector.fromArray(SPECIES, g, g2 + COUNT);
        FloatVector g22 = FloatVector.fromArray(SPECIES, g, g2 + 2 * COUNT);
        FloatVector g23 = FloatVector.fromArray(SPECIES, g, g2 + 3 * COUNT);
        FloatVector g30 = FloatVector.fromArray(SPECIES, g, g3);
        FloatVector g31 = FloatVector.fromArray(SPECIES, g, g3 + COUNT);
        FloatVector g32 = FloatVector.fromArray(SPECIES, g, g3 + 2 * COUNT);
        FloatVector g33 = FloatVector.fromArray(SPECIES, g, g3 + 3 * COUNT);
        for (int row = 0; row < count; row++) {
            int at = dFirst + row * dStride;
            int from = aFirst + row * aStride;
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, at);
            FloatVector d1 = FloatVector.fromArray(SPECIES, d, at + COUNT);
            FloatVector d2 = FloatVector.fromArray(SPECIES, d, at + 2 * COUNT);
            FloatVector d3 = FloatVector.fromArray(SPECIES, d, at + 3 * COUNT);
            FloatVector x = FloatVector.broadcast(SPECIES, a[from]);
            g00 = x.fma(d0, g00);
            g01 = x.fma(d1, g01);
            g02 = x.fma(d2, g02);
            g03 = x.fma(d3, g03);
            x = FloatVector.broadcast(SPECIES, a[from + 1]);
            g10 = x.fma(d0, g10);
            g11 = x.fma(d1, g11);
            g12 = x.fma(d2, g12);
            g13 = x.fma(d3, g13);
            x = FloatVector.broadcast(SPECIES, a[from + 2]);
            g20 = x.fma(d0, g20);
            g21 = x.fma(d1, g21);
            g22 = x.fma(d2, g22);
            g23 = x.fma(d3, g23);
            x = FloatVector.broadcast(SPECIES, a[from + 3]);
            g30 = x.fma(d0, g30);
            g31 = x.fma(d1, g31);
            g32 = x.fma(d2, g32);
            g33 = x.fma(d3, g33);
        }
        g00.intoArray(g, gFirst);
        g01.intoArray(g, gFirst + COUNT);
        g02.intoArray(g, gFirst + 2 * COUNT);
        g03.intoArray(g, gFirst + 3 * COUNT);
        g10.intoArray(g, g1);
        g11.intoArray(g, g1 + COUNT);
        g12.intoArray(g, g1 + 2 * COUNT);
        g13.intoArray(g, g1 + 3 * COUNT);
        g20.intoArray(g, g2);
        g21.intoArray(g, g2 + COUNT);
        g22.intoArray(g, g2 + 2 * COUNT);
        g23.intoArray(g, g2 + 3 * COUNT);
        g30.intoArray(g, g3);
        g31.intoArray(g, g3 + COUNT);
        g32.intoArray(g, g3 + 2 * COUNT);
        g33.intoArray(g, g3 + 3 * COUNT);
    }

    private static void tile1(float[] a, int aFirst, int aStride, float[] d, int dFirst, int dStride, int count,
                              float[] g, int gFirst, int width) {
        int g1 = gFirst + width;
        int g2 = g1 + width;
        int g3 = g2 + width;
        FloatVector g0 = FloatVector.fromArray(SPECIES, g, gFirst);
        FloatVector v1 = FloatVector.fromArray(SPECIES, g, g1);
        FloatVector v2 = FloatVector.fromArray(SPECIES, g, g2);
        FloatVector v3 = FloatVector.fromArray(SPECIES, g, g3);
        for (int row = 0; row < count; row++) {
            int from = aFirst + row * aStride;
            FloatVector d0 = FloatVector.fromArray(SPECIES, d, dFirst + row * dStride);
            g0 = FloatVector.broadcast(SPECIES, a[from]).fma(d0, g0);
            v1 = FloatVector.broadcast(SPECIES, a[from + 1]).fma(d0, v1);
            v2 = FloatVector.broadcast(SPECIES, a[from + 2]).fma(d0, v2);
            v3 = FloatVector.broadcast(SPECIES, a[from + 3]).fma(d0, v3);
        }
        g0.intoArray(g, gFirst);
        v1.intoArray(g, g1);
        v2.intoArray(g, g2);
        v3.intoArray(g, g3);
    }
}
