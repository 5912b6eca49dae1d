package io.github.tidecast.json;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.forecast.regression.LinearWindow;
import java.util.Arrays;

/**
 * A linear regression in JSON.
 *
 * @param steps        steps ahead
 * @param coefficients doubles of each point of the window, one for each step
 */
record LinearForm(int steps, byte[] coefficients) {

    static LinearForm of(LinearWindow linear) {
        return new LinearForm(linear.steps(), LittleEndian.bytes(
                Arrays.stream(linear.coefficients()).flatMapToDouble(Arrays::stream).toArray()));
    }

    LinearWindow window() {
        double[] all = LittleEndian.doubles(coefficients);
        if (steps < 1 || all.length % steps != 0) {
            throw new IllegalArgumentException(all.length + " coefficients for " + steps + " steps");
        }
        double[][] rows = new double[all.length / steps][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(all, i * steps, (i + 1) * steps);
        }
        return new LinearWindow(rows);
    }
}
