package io.github.tidecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class TickAxisTest {

    /** "Jan" has room at the right end, the longer line below it has not unless it moves to the left. */
    @Test
    void theSecondLineOfTheLastTickIsNotCutOff() {
        TickAxis axis = new TickAxis((span, pixels) -> List.of(new AxisTick(1, "J", "2025 and longer")), false,
                TimeScale.EVEN);
        axis.setRange(0, 1);
        axis.setTickLabelPaint(Color.BLACK);
        BufferedImage image = new BufferedImage(500, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        Rectangle2D area = new Rectangle2D.Double(50, 0, 250, 100);
        axis.draw(graphics, 100, area, area, RectangleEdge.BOTTOM, null);
        graphics.dispose();
        assertThat(inked(image, 120, 314)).isPositive();
        assertThat(inked(image, 314, 500)).isZero();
    }

    private static long inked(BufferedImage image, int from, int to) {
        return IntStream.range(from, to).filter(x -> IntStream.range(0, image.getHeight())
                .anyMatch(y -> image.getRGB(x, y) != 0)).count();
    }
}
