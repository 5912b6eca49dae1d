package io.github.tidecast.project;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.series.Frequency;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a project together from its pieces. The bulky parts of the runs stay where they are. */
final class ProjectReader {

    private final Entries entries;
    private final Entries.Opened opened;

    /**
     * A reader.
     *
     * @param entries where the bulky parts stay
     * @param opened  the same, open
     */
    ProjectReader(Entries entries, Entries.Opened opened) {
        this.entries = entries;
        this.opened = opened;
    }

    /**
     * The project of a project file.
     *
     * @param format what its header says
     */
    Project read(int format) throws IOException {
        JsonNode index = StoredRun.json().read(opened.read(EntryNames.PROJECT, EntryNames.MOST_JSON), JsonNode.class);
        Upgrades.apply(index, format);
        return project(StoredRun.json().read(index, IndexForm.class));
    }

    /**
     * The project of an index.
     *
     * @throws IOException if the index does not fit its arrays, or itself
     */
    Project project(IndexForm index) throws IOException {
        try {
            Optional<ProjectData> data = Optional.empty();
            if (index.data().isPresent()) {
                data = Optional.of(data(index.data().get()));
            }
            List<Run> runs = index.runs().stream().map(run -> run.run(entries)).toList();
            return new Project(data, index.settings(), new RunList(runs, index.nextRun()), index.view());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("the pieces do not fit: " + e.getMessage(), e);
        }
    }

    private ProjectData data(IndexForm.DataForm form) throws IOException {
        long arrays = form.columns().size() + (form.times().isPresent() ? 1L : 0L);
        if (form.points() < 0) {
            throw new IOException(form.points() + " points");
        }
        if (arrays > EntryNames.MOST_ENTRIES
                || Math.max(1, arrays) * form.points() * Long.BYTES > EntryNames.mostData()) {
            throw new Entries.TooLargeException("data", EntryNames.mostData());
        }
        TimeAxis axis = axis(form);
        List<TimeSeries> series = new ArrayList<>();
        for (IndexForm.Column column : form.columns()) {
            series.add(new TimeSeries(column.name(), axis, LittleEndian.doubles(array(column.values(), form.points()))));
        }
        return new ProjectData(form.source(), form.options().options(), new SeriesTable(axis, series), form.target(),
                form.inputs());
    }

    private TimeAxis axis(IndexForm.DataForm form) throws IOException {
        if (form.frequency().kind() == Frequency.Kind.NONE) {
            return TimeAxis.index(form.points());
        }
        String times = form.times().orElseThrow(() -> new IOException("times are missing"));
        return TimeAxis.of(LittleEndian.longs(array(times, form.points())), form.frequency());
    }

    private byte[] array(String name, int points) throws IOException {
        if (!EntryNames.isData(name)) {
            throw new ZipEntries.SuspiciousException(name);
        }
        long size = (long) points * Long.BYTES;
        byte[] bytes = opened.read(name, size);
        if (bytes.length != size) {
            throw new IOException(name + " holds " + bytes.length + " bytes instead of " + size);
        }
        return bytes;
    }
}
