package io.github.tidecast.app;

import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.tidecast.ui.session.Session;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that was closed leaves memory, with its data: nothing that outlives it holds on to it. */
class ClosedWindowTest {

    /** Objects that weak references pointed to may need several collections until the last of a chain is gone. */
    private static final int COLLECTIONS = 20;

    @TempDir
    Path folder;

    @Test
    void closedWindowIsForgotten() throws Exception {
        WeakReference<Session> session = openAndClose("first");
        openAndClose("second");
        for (int i = 0; i < COLLECTIONS && session.get() != null; i++) {
            System.gc();
            WindowHarness.call(() -> null);
        }
        assertNull(session.get(), "the session of a closed window is still held by something");
    }

    private WeakReference<Session> openAndClose(String name) throws Exception {
        try (WindowHarness window = WindowHarness.open(folder.resolve(name), new StillEngine())) {
            window.openSample("air_passengers");
            return new WeakReference<>(window.session());
        }
    }
}
