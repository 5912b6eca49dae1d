package io.github.tidecast.project;

import io.github.tidecast.files.LittleEndian;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.settings.Settings;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.project.form.ResultForm;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The bulky part of a run in a file.
 *
 * @param entries where
 * @param id      id of the run
 * @param shape   form of its networks; empty if it has none
 * @param members number of its networks
 */
record StoredRun(Entries entries, int id, Optional<NetworkShape> shape, int members) implements RunSource {

    private static final DomainJson JSON = DomainJson.ofFiles((int) EntryNames.MOST_JSON);
    private static final DomainJson RESULTS = DomainJson.ofFiles((int) EntryNames.MOST_RESULT);

    @Override
    public ForecastResult result() throws SayableException {
        try {
            return RESULTS.read(entries.read(EntryNames.result(id), EntryNames.MOST_RESULT), ResultForm.class).result();
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    @Override
    public List<NetworkWeights> networks() throws SayableException {
        if (shape.isEmpty()) {
            return List.of();
        }
        try {
            NetworkShape form = allowed(shape.get());
            return split(form, LittleEndian.floats(entries.read(EntryNames.networks(id), EntryNames.MOST_ARRAY)));
        } catch (IOException | IllegalArgumentException | ArithmeticException e) {
            throw unreadable(e);
        }
    }

    private List<NetworkWeights> split(NetworkShape form, float[] all) throws IOException {
        int each = all.length / Math.max(1, members);
        if (each != form.parameters() || each * members != all.length) {
            throw new IOException(all.length + " numbers for " + members + " networks of " + form.parameters());
        }
        return IntStream.range(0, members).mapToObj(member ->
                new NetworkWeights(form, Arrays.copyOfRange(all, member * each, (member + 1) * each))).toList();
    }

    /** The stored form of a run. */
    static StoredRun of(Entries entries, Run run) {
        return new StoredRun(entries, run.id(), run.summary().network(), run.summary().members());
    }

    /** Reader and writer of all JSON in projects; one for all, because it learns each type once. */
    static DomainJson json() {
        return JSON;
    }

    private static NetworkShape allowed(NetworkShape shape) {
        Settings.WINDOW.check(shape.window());
        Settings.HIDDEN.check(shape.hidden());
        Settings.LAYERS.check(shape.layers());
        Settings.HORIZON.check(shape.outputs());
        return shape;
    }

    private SayableException unreadable(Exception cause) {
        return new SayableException(Text.of("project.run.unreadable", id, entries.place().toString()), cause);
    }
}
