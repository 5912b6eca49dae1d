package io.github.tidecast.project;

import io.github.tidecast.text.SayableException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** One of two processes that want the same project and the same settings at once; goes on line by line of its input. */
public final class SharingProcess {

    /** How often each saves. */
    static final int TIMES = 20;

    private SharingProcess() {
    }

    /** What the settings have of a process in the end: the first has the theme, the second the place of the window. */
    static UserSettings change(UserSettings now, boolean first, int time) {
        return first ? now.withTheme(time % 2 == 0 ? Theme.DARK : Theme.LIGHT)
                : now.withWindow(new WindowPlace(time, time, 900, 700, false));
    }

    /**
     * Waits for a line, opens the project and says whether it may save; waits for another one, saves settings and
     * project again and again and says how that ended; waits for a third one and ends.
     *
     * @param arguments project file; settings file; "first" or "second"
     */
    public static void main(String[] arguments) throws Exception {
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Path place = Path.of(arguments[0]);
        SettingsFile settings = new SettingsFile(Path.of(arguments[1]));
        boolean first = arguments[2].equals("first");
        System.out.println("ready");
        orders.readLine();
        try (ProjectFile project = ProjectFile.open(place)) {
            System.out.println(project.readOnly() ? "read-only" : "writable");
            orders.readLine();
            String ending = "saved";
            for (int time = 1; time <= TIMES; time++) {
                int now = time;
                settings.change(before -> change(before, first, now), UserSettings.DEFAULT);
                try {
                    project.save(SampleProjects.withRuns(1).withView(Map.of("count", arguments[2] + time)));
                } catch (SayableException refused) {
                    ending = refused.text().key();
                }
            }
            System.out.println(ending);
            orders.readLine();
        }
    }
}
