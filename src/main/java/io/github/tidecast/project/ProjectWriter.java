package io.github.tidecast.project;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.project.form.ResultForm;
import io.github.tidecast.series.SeriesTable;
import io.github.tidecast.series.TimeAxis;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/** Takes a project apart into its pieces. */
final class ProjectWriter {

    private final DomainJson json = StoredRun.json();
    private final EntrySink sink;

    ProjectWriter(EntrySink sink) {
        this.sink = sink;
    }

    /**
     * Writes all pieces but the index, which is returned to be written last.
     *
     * @param elsewhere says of a stored run that it need not be written, because it stays where it is
     * @throws SayableException if a run that has to be copied cannot be read any more
     */
    IndexForm writePieces(Project project, Predicate<StoredRun> elsewhere) throws IOException, SayableException {
        Optional<IndexForm.DataForm> data = Optional.empty();
        if (project.data().isPresent()) {
            data = Optional.of(write(project.data().get()));
        }
        for (Run run : project.runs().runs()) {
            write(run, elsewhere);
        }
        return new IndexForm(data, project.settings(), project.runs().nextId(),
                project.runs().runs().stream().map(RunForm::of).toList(), project.view());
    }

    /** A value as JSON. */
    byte[] toJson(Object value) {
        return json.write(value);
    }

    /** An index as a tree. */
    ObjectNode toTree(IndexForm index) {
        return json.tree(index);
    }

    private IndexForm.DataForm write(ProjectData data) throws IOException {
        SeriesTable table = data.table();
        TimeAxis axis = table.axis();
        List<TimeSeries> all = table.series();
        String digest = DataFingerprint.of(all.getFirst(), all.subList(1, all.size())).sha256();
        Optional<String> times = axis.hasTimes() ? Optional.of(EntryNames.times(digest)) : Optional.empty();
        if (times.isPresent()) {
            long[] millis = LongStream.range(0, axis.size()).map(i -> axis.millis((int) i)).toArray();
            sink.put(times.get(), out -> LittleEndian.write(out, millis));
        }
        List<IndexForm.Column> columns = new ArrayList<>();
        for (TimeSeries series : all) {
            String name = EntryNames.values(digest, columns.size());
            sink.put(name, out -> LittleEndian.write(out, series.values()));
            columns.add(new IndexForm.Column(series.name(), name));
        }
        return new IndexForm.DataForm(data.source(), OptionsForm.of(data.options()), axis.frequency(), axis.size(), times,
                columns, data.target(), data.inputs());
    }

    private void write(Run run, Predicate<StoredRun> elsewhere) throws IOException, SayableException {
        switch (run.content().source()) {
            case StoredRun stored when elsewhere.test(stored) -> { }
            case StoredRun stored -> copy(stored);
            case RunSource.InMemory memory -> {
                ResultForm result = ResultForm.of(memory.result());
                sink.put(EntryNames.result(run.id()),
                        out -> json.write(result, new BoundedOutput(out, EntryNames.MOST_RESULT)));
                if (!memory.networks().isEmpty()) {
                    sink.put(EntryNames.networks(run.id()), out -> writeNetworks(out, memory.networks()));
                }
            }
        }
    }

    private static void writeNetworks(OutputStream out, List<NetworkWeights> networks) throws IOException {
        for (NetworkWeights network : networks) {
            LittleEndian.write(out, network.parameters());
        }
    }

    private void copy(StoredRun stored) throws IOException, SayableException {
        byte[] result = read(stored, EntryNames.result(stored.id()), EntryNames.MOST_RESULT);
        sink.put(EntryNames.result(stored.id()), out -> out.write(result));
        if (stored.shape().isPresent()) {
            byte[] networks = read(stored, EntryNames.networks(stored.id()), EntryNames.MOST_ARRAY);
            sink.put(EntryNames.networks(stored.id()), out -> out.write(networks));
        }
    }

    private static byte[] read(StoredRun stored, String name, long most) throws SayableException {
        try {
            return stored.entries().read(name, most);
        } catch (IOException e) {
            throw new SayableException(
                    Text.of("project.run.lost", stored.id(), stored.entries().place().toString()), e);
        }
    }
}
