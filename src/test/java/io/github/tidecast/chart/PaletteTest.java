package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast by WCAG 2.2; colour blindness simulated by Machado, Oliveira and Fernandes (2009), severity 1. */
class PaletteTest {

    enum Vision {
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] see(Color color) {
            double[] rgb = linear(color);
            double[] seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    seen[row] += matrix[3 * row + column] * rgb[column];
                }
            }
            return seen;
        }
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void historyForecastAndBacktestStayApart(Vision vision) {
        for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            assertThat(distance(vision.see(palette.forecast()), vision.see(palette.backtest()))).isGreaterThan(0.15);
            assertThat(distance(vision.see(palette.forecast()), vision.see(palette.history()))).isGreaterThan(0.08);
            assertThat(distance(vision.see(palette.backtest()), vision.see(palette.history()))).isGreaterThan(0.08);
        }
    }

    @Test
    void linesAndLabelsStandOutFromTheBackground() {
        for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
            for (Color line : new Color[] {palette.history(), palette.forecast(), palette.backtest(),
                palette.warning()}) {
                assertThat(contrast(line, palette.background())).isGreaterThan(3);
            }
            assertThat(palette.overlays()).allMatch(line -> contrast(line, palette.background()) > 3);
            assertThat(contrast(palette.quiet(), palette.background())).isGreaterThan(4.5);
            assertThat(contrast(palette.text(), palette.background())).isGreaterThan(7);
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        double[] rgb = {color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2)
                + Math.pow(one[2] - other[2], 2));
    }
}
