package io.github.tidecast.forecast.dl4j.kernel;

import static io.github.tidecast.forecast.dl4j.kernel.Lanes.COUNT;
import static io.github.tidecast.forecast.dl4j.kernel.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Moves rows of full vectors from one layer to the next. */
final class Rows {

    private Rows() {
    }

    /** Copies rows. */
    static void copy(float[] from, int first, int stride, float[] to, int toFirst, int toStride, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            int at = first + row * stride;
            int into = toFirst + row * toStride;
            for (int j = 0; j < width; j += COUNT) {
                FloatVector.fromArray(SPECIES, from, at + j).intoArray(to, into + j);
            }
        }
    }

    /** Adds rows to others. */
    static void add(float[] from, int first, int stride, float[] to, int toFirst, int toStride, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            int at = first + row * stride;
            int into = toFirst + row * toStride;
            for (int j = 0; j < width; j += COUNT) {
                FloatVector.fromArray(SPECIES, from, at + j).add(FloatVector.fromArray(SPECIES, to, into + j))
                        .intoArray(to, into + j);
            }
        }
    }

    /** Multiplies rows by a mask that lies without gaps. */
    static void multiply(float[] rowsOf, int first, int stride, float[] mask, int maskFirst, int rows, int width) {
        for (int row = 0; row < rows; row++) {
            int at = first + row * stride;
            int from = maskFirst + row * width;
            for (int j = 0; j < width; j += COUNT) {
                FloatVector.fromArray(SPECIES, rowsOf, at + j).mul(FloatVector.fromArray(SPECIES, mask, from + j))
                        .intoArray(rowsOf, at + j);
            }
        }
    }
}
