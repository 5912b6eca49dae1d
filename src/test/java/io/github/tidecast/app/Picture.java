package io.github.tidecast.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/** What is to be seen of a window. FX thread. */
record Picture(int width, int height, int[] pixels) {

    /** What a scene shows, painted for this. */
    static Picture of(Scene scene) {
        return of(scene.snapshot(null));
    }

    /** What the screen shows, as it was painted bit by bit. */
    static Picture ofScreen(int width, int height) {
        return of(new Robot().getScreenCapture(null, 0, 0, width, height));
    }

    private static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, height, pixels);
    }

    /** Pixels that differ from another picture of the same size within a rectangle. */
    int differences(Picture other, Bounds within) {
        int changed = 0;
        for (int y = Math.max(0, (int) within.getMinY()); y < Math.min(height, within.getMaxY()); y++) {
            for (int x = Math.max(0, (int) within.getMinX()); x < Math.min(width, within.getMaxX()); x++) {
                if (pixels[y * width + x] != other.pixels[y * width + x]) {
                    changed++;
                }
            }
        }
        return changed;
    }

    /** Writes it as PNG, for one's own eyes. */
    void save(Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", file.toFile());
    }
}
