package io.github.tidecast.project;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A process that edits, trains, autosaves and saves without end, to be killed. It says every change before it is
 * handed on.
 */
public final class EditingProcess {

    private static final int PAUSE = 20;

    private EditingProcess() {
    }

    /**
     * Edits.
     *
     * @param arguments folder of recovery copies; project file
     */
    public static void main(String[] arguments) throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        Autosave autosave = new Autosave(new Recovery(Path.of(arguments[0])), InstantSource.system(), executor,
                text -> { });
        ProjectFile file = ProjectFile.open(Path.of(arguments[1]));
        System.out.println(file.readOnly() ? "read-only" : "writable");
        Project project = SampleProjects.withRuns(2);
        Optional<Path> origin = Optional.empty();
        for (int count = 1; ; count++) {
            project = project.withView(Map.of("count", Integer.toString(count)));
            if (count % 10 == 0) {
                project = project.withRuns(project.runs().add(InstantSource.system().instant(),
                        project.data().orElseThrow().fingerprint(), RunOrigin.UNKNOWN, SampleRuns.result(8 + count % 50, 0.5)));
            }
            System.out.println(count + " " + System.nanoTime());
            autosave.changed(project, origin);
            if (count % 97 == 0) {
                file.save(project);
                origin = Optional.of(file.path());
                autosave.saved(project, file.path());
            }
            Thread.sleep(PAUSE);
        }
    }
}
