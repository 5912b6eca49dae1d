package io.github.tidecast.project;

/**
 * Where the window was. The screen it was on may be gone: who restores it checks that it is visible.
 *
 * @param x         left edge in screen units
 * @param y         top edge in screen units
 * @param width     above 0
 * @param height    above 0
 * @param maximized whether it filled the screen; the other numbers are then those to return to
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public WindowPlace {
        if (!(width > 0 && height > 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("a window has a finite place and a size");
        }
    }
}
