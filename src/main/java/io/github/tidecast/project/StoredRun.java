package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.Limit;
import io.github.tidecast.forecast.NetworkShape;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.json.DomainJson;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.io.IOException;
import java.util.Optional;

/**
 * The bulky part of a run in a file.
 *
 * @param entries where
 * @param id      id of the run
 * @param shape   form of its network; empty if it has none
 */
record StoredRun(Entries entries, int id, Optional<NetworkShape> shape) implements RunSource {

    @Override
    public ForecastResult result() throws SayableException {
        try {
            return json().read(entries.read(EntryNames.result(id), EntryNames.MOST_JSON), ForecastResult.class);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<NetworkWeights> network() throws SayableException {
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        try {
            NetworkShape form = allowed(shape.get());
            byte[] bytes = entries.read(EntryNames.network(id), EntryNames.MOST_ARRAY);
            return Optional.of(new NetworkWeights(form, PlainArrays.floats(bytes)));
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    static DomainJson json() {
        return new DomainJson((int) EntryNames.MOST_JSON);
    }

    private static NetworkShape allowed(NetworkShape shape) {
        Limit.WINDOW.check(shape.window());
        Limit.HIDDEN.check(shape.hidden());
        Limit.LAYERS.check(shape.layers());
        Limit.HORIZON.check(shape.outputs());
        return shape;
    }

    private SayableException unreadable(Exception cause) {
        return new SayableException(Text.of("project.run.unreadable", id, entries.place().toString()), cause);
    }
}
