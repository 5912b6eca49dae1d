package io.github.tidecast.forecast.dl4j.kernel;

import static io.github.tidecast.forecast.dl4j.kernel.Lanes.COUNT;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.ROWS;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * Matrix products in registers: a tile of four rows by up to four vectors stays in registers while the inner index
 * runs (Goto and van de Geijn, 2008), with the right-hand side in {@link PackedMatrix} that fit the first-level cache.
 *
 * <p>The loops are written out here and in {@link OuterProducts}: shared, with the distances as arguments, the compiler
 * keeps range checks inside, and the whole batch took longer.
 */
final class Products {

    /** Inner indices worked on before the next panel, so that a panel's part stays in the first-level cache. */
    private static final int DEPTH = 160;

    private Products() {
    }

    /**
     * C = A B.
     *
     * @param a       A, row after row
     * @param aFirst  first element of A
     * @param aStride distance between its rows
     * @param rows    rows of A and C, a multiple of {@link Lanes#ROWS}
     * @param b       array of B
     * @param panels  where B lies; its rows are the inner index
     * @param c       C, row after row
     */
    static void multiply(float[] a, int aFirst, int aStride, int rows, float[] b, PackedMatrix panels,
                         float[] c, int cFirst, int cStride) {
        for (int from = 0; from < panels.rows(); from += DEPTH) {
            int depth = Math.min(DEPTH, panels.rows() - from);
            for (int column = 0; column < panels.columns(); column += PackedMatrix.WIDTH) {
                int width = panels.width(column);
                int panel = panels.panel(column) + from * width;
                for (int row = 0; row < rows; row += ROWS) {
                    strip(a, aFirst + row * aStride + from, aStride, depth, b, panel, width,
                            c, cFirst + row * cStride + column, cStride, from > 0);
                }
            }
        }
    }

    /** Four rows of C for one panel of B. */
    private static void strip(float[] a, int aFirst, int aStride, int depth, float[] b, int panel, int width,
                              float[] c, int cFirst, int cStride, boolean add) {
        if (width == PackedMatrix.WIDTH) {
            tile4(a, aFirst, aStride, depth, b, panel, c, cFirst, cStride, add);
            return;
        }
        int done = 0;
        if (width >= 2 * COUNT) {
            tile2(a, aFirst, aStride, depth, b, panel, width, c, cFirst, cStride, add);
            done = 2 * COUNT;
        }
        if (width > done) {
            tile1(a, aFirst, aStride, depth, b, panel + done, width, c, cFirst + done, cStride, add);
        }
    }

    private static void tile4(float[] a, int aFirst, int aStride, int depth, float[] b, int panel,
                              float[] c, int cFirst, int cStride, boolean add) {
        int a1 = aFirst + aStride;
        int a2 = a1 + aStride;
        int a3 = a2 + aStride;
        FloatVector c00 = start(c, cFirst, add);
        FloatVector c01 = start(c, cFirst + COUNT, add);
        FloatVector c02 = start(c, cFirst + 2 * COUNT, add);
        FloatVector c03 = start(c, cFirst + 3 * COUNT, add);
        int r1 = cFirst + cStride;
        FloatVector c10 = start(c, r1, add);
        FloatVector c11 = start(c, r1 + COUNT, add);
        FloatVector c12 = start(c, r1 + 2 * COUNT, add);
        FloatVector c13 = start(c, r1 + 3 * COUNT, add);
        int r2 = r1 + cStride;
        FloatVector c20 = start(c, r2, add);
        FloatVector c21 = start(c, r2 + COUNT, add);
        FloatVector c22 = start(c, r2 + 2 * COUNT, add);
        FloatVector c23 = start(c, r2 + 3 * COUNT, add);
        int r3 = r2 + cStride;
        FloatVector c30 = start(c, r3, add);
        FloatVector c31 = start(c, r3 + COUNT, add);
        FloatVector c32 = start(c, r3 + 2 * COUNT, add);
        FloatVector c33 = start(c, r3 + 3 * COUNT, add);
        for (int k = 0; k < depth; k++) {
            int at = panel + k * PackedMatrix.WIDTH;
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + COUNT);
            FloatVector b2 = FloatVector.fromArray(SPECIES, b, at + 2 * COUNT);
            FloatVector b3 = FloatVector.fromArray(SPECIES, b, at + 3 * COUNT);
            FloatVector x = FloatVector.broadcast(SPECIES, a[aFirst + k]);
            c00 = x.fma(b0, c00);
            c01 = x.fma(b1, c01);
            c02 = x.fma(b2, c02);
            c03 = x.fma(b3, c03);
            x = FloatVector.broadcast(SPECIES, a[a1 + k]);
            c10 = x.fma(b0, c10);
            c11 = x.fma(b1, c11);
            c12 = x.fma(b2, c12);
            c13 = x.fma(b3, c13);
            x = FloatVector.broadcast(SPECIES, a[a2 + k]);
            c20 = x.fma(b0, c20);
            c21 = x.fma(b1, c21);
            c22 = x.fma(b2, c22);
            c23 = x.fma(b3, c23);
            x = FloatVector.broadcast(SPECIES, a[a3 + k]);
            c30 = x.fma(b0, c30);
            c31 = x.fma(b1, c31);
            c32 = x.fma(b2, c32);
            c33 = x.fma(b3, c33);
        }
        c00.intoArray(c, cFirst);
        c01.intoArray(c, cFirst + COUNT);
        c02.intoArray(c, cFirst + 2 * COUNT);
        c03.intoArray(c, cFirst + 3 * COUNT);
        c10.intoArray(c, r1);
        c11.intoArray(c, r1 + COUNT);
        c12.intoArray(c, r1 + 2 * COUNT);
        c13.intoArray(c, r1 + 3 * COUNT);
        c20.intoArray(c, r2);
        c21.intoArray(c, r2 + COUNT);
        c22.intoArray(c, r2 + 2 * COUNT);
        c23.intoArray(c, r2 + 3 * COUNT);
        c30.intoArray(c, r3);
        c31.intoArray(c, r3 + COUNT);
        c32.intoArray(c, r3 + 2 * COUNT);
        c33.intoArray(c, r3 + 3 * COUNT);
    }

    private static void tile2(float[] a, int aFirst, int aStride, int depth, float[] b, int panel, int width,
                              float[] c, int cFirst, int cStride, boolean add) {
        int a1 = aFirst + aStride;
        int a2 = a1 + aStride;
        int a3 = a2 + aStride;
        int r1 = cFirst + cStride;
        int r2 = r1 + cStride;
        int r3 = r2 + cStride;
        FloatVector c00 = start(c, cFirst, add);
        FloatVector c01 = start(c, cFirst + COUNT, add);
        FloatVector c10 = start(c, r1, add);
        FloatVector c11 = start(c, r1 + COUNT, add);
        FloatVector c20 = start(c, r2, add);
        FloatVector c21 = start(c, r2 + COUNT, add);
        FloatVector c30 = start(c, r3, add);
        FloatVector c31 = start(c, r3 + COUNT, add);
        for (int k = 0; k < depth; k++) {
            int at = panel + k * width;
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, at);
            FloatVector b1 = FloatVector.fromArray(SPECIES, b, at + COUNT);
            FloatVector x = FloatVector.broadcast(SPECIES, a[aFirst + k]);
            c00 = x.fma(b0, c00);
            c01 = x.fma(b1, c01);
            x = FloatVector.broadcast(SPECIES, a[a1 + k]);
            c10 = x.fma(b0, c10);
            c11 = x.fma(b1, c11);
            x = FloatVector.broadcast(SPECIES, a[a2 + k]);
            c20 = x.fma(b0, c20);
            c21 = x.fma(b1, c21);
            x = FloatVector.broadcast(SPECIES, a[a3 + k]);
            c30 = x.fma(b0, c30);
            c31 = x.fma(b1, c31);
        }
        c00.intoArray(c, cFirst);
        c01.intoArray(c, cFirst + COUNT);
        c10.intoArray(c, r1);
        c11.intoArray(c, r1 + COUNT);
        c20.intoArray(c, r2);
        c21.intoArray(c, r2 + COUNT);
        c30.intoArray(c, r3);
        c31.intoArray(c, r3 + COUNT);
    }

    private static void tile1(float[] a, int aFirst, int aStride, int depth, float[] b, int panel, int width,
                              float[] c, int cFirst, int cStride, boolean add) {
        int a1 = aFirst + aStride;
        int a2 = a1 + aStride;
        int a3 = a2 + aStride;
        int r1 = cFirst + cStride;
        int r2 = r1 + cStride;
        int r3 = r2 + cStride;
        FloatVector c0 = start(c, cFirst, add);
        FloatVector c1 = start(c, r1, add);
        FloatVector c2 = start(c, r2, add);
        FloatVector c3 = start(c, r3, add);
        for (int k = 0; k < depth; k++) {
            FloatVector b0 = FloatVector.fromArray(SPECIES, b, panel + k * width);
            c0 = FloatVector.broadcast(SPECIES, a[aFirst + k]).fma(b0, c0);
            c1 = FloatVector.broadcast(SPECIES, a[a1 + k]).fma(b0, c1);
            c2 = FloatVector.broadcast(SPECIES, a[a2 + k]).fma(b0, c2);
            c3 = FloatVector.broadcast(SPECIES, a[a3 + k]).fma(b0, c3);
        }
        c0.intoArray(c, cFirst);
        c1.intoArray(c, r1);
        c2.intoArray(c, r2);
        c3.intoArray(c, r3);
    }

    private static FloatVector start(float[] c, int at, boolean add) {
        return add ? FloatVector.fromArray(SPECIES, c, at) : FloatVector.zero(SPECIES);
    }
}
