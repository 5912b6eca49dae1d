package io.github.tidecast.ui.session;

import io.github.tidecast.files.LockFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that the window lives on and that nothing else is written over: dialogs ask whether a file may be replaced, and
 * do not know what it is. FX thread only.
 *
 * @param session whose data and project are kept
 * @param own     the program's own files, and folders in which nothing else is written
 */
public record KeptFiles(Session session, List<Path> own) {

    public KeptFiles {
        own = List.copyOf(own);
    }

    /** What no export may replace: the data, the project that is open, and the program's own. */
    public List<Path> fromExports() {
        return Stream.concat(fromProjects().stream(), session.projectProperty().get().stream()
                .flatMap(project -> Stream.of(project, LockFile.besides(project)))).toList();
    }

    /** What no project may replace: the data and the program's own. */
    public List<Path> fromProjects() {
        return Stream.concat(session.dataProperty().get().map(DataSet::file).stream(), own.stream()).toList();
    }
}
