package io.github.tidecast.ui.export;

import io.github.tidecast.ui.session.DataSet;

/** Names offered for files. */
final class FileNames {

    private FileNames() {
    }

    /** The name of the data's file without its ending, the series if the file has several, and what it is. */
    static String suggestion(DataSet data, String what, String ending) {
        String file = String.valueOf(data.file().getFileName()).replaceFirst("\\.[^.]{1,5}$", "");
        String series = data.imported().table().series().size() > 1 ? "-" + data.target() : "";
        return (file + series + "-" + what).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ending;
    }
}
