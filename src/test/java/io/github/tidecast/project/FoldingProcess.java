package io.github.tidecast.project;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A window in a process of its own that folds many panes, one after the other. */
final class FoldingProcess {

    /** How many panes. */
    static final int TIMES = 30;

    private FoldingProcess() {
    }

    /**
     * Folds.
     *
     * @param arguments settings file; how the panes are called
     */
    public static void main(String[] arguments) throws Exception {
        SettingsFile file = new SettingsFile(Path.of(arguments[0]));
        UserSettings now = file.load().settings();
        for (int i = 0; i < TIMES; i++) {
            String pane = arguments[1] + i;
            file.change(old -> {
                Set<String> folded = new HashSet<>(old.foldedPanes());
                folded.add(pane);
                return old.withFoldedPanes(folded);
            }, now);
        }
    }
}
