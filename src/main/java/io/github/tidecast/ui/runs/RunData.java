package io.github.tidecast.ui.runs;

import io.github.tidecast.project.Run;
import io.github.tidecast.project.RunList;
import io.github.tidecast.ui.session.DataSet;
import io.github.tidecast.ui.session.Session;
import io.github.tidecast.ui.session.SourcePath;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data of runs: what is on the desk, and files that were there before and have runs. Of those only a few are held,
 * for each may be hundreds of megabytes; the others have to be opened again. FX thread only.
 */
final class RunData {

    private static final int MOST_FILES = 3;

    private final Session session;
    private final LinkedHashMap<String, DataSet> before = new LinkedHashMap<>();

    RunData(Session session) {
        this.session = session;
        session.dataProperty().subscribe((old, now) -> old.ifPresent(this::hold));
        session.runsProperty().subscribe(this::letGo);
    }

    /** Holds data that a run was made of, or will be. */
    void hold(DataSet data) {
        String file = data.file().toString();
        before.remove(file);
        before.put(file, data);
        letGo(session.runsProperty().get());
    }

    private void letGo(RunList runs) {
        before.keySet().retainAll(runs.runs().stream().map(RunData::file).collect(Collectors.toSet()));
        while (before.size() > MOST_FILES) {
            before.pollFirstEntry();
        }
    }

    /** The data of a run, with its column and its inputs; empty if they are not open any more, or have changed. */
    Optional<DataSet> of(Run run) {
        return Stream.concat(session.dataProperty().get().stream(),
                        Optional.ofNullable(before.get(file(run))).stream())
                .flatMap(data -> Stream.concat(Stream.of(data), withColumns(data, run).stream()))
                .filter(data -> run.data().beginsIn(data.series(), data.inputSeries())).findFirst();
    }

    /** Whether a run is about what is on the desk, up to the rows that came later. */
    boolean isOfDesk(Run run) {
        String file = file(run);
        return session.dataProperty().get().filter(desk -> desk.target().equals(run.data().target())
                && (file.isEmpty() || desk.file().toString().equals(file))).isPresent();
    }

    /** The file as the desk calls it; empty if it is not known. */
    private static String file(Run run) {
        return SourcePath.of(run.origin().file()).toString();
    }

    private static Optional<DataSet> withColumns(DataSet data, Run run) {
        String target = run.data().target();
        boolean isThere = data.file().toString().equals(file(run))
                && data.imported().table().names().contains(target)
                && data.imported().table().names().containsAll(run.origin().inputs())
                && !run.origin().inputs().contains(target);
        return isThere ? Optional.of(data.withTarget(target).withInputs(run.origin().inputs())) : Optional.empty();
    }
}
