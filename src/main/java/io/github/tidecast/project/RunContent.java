package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.text.SayableException;
import java.util.List;

/**
 * The bulky part of a run. It never changes, but it moves: once it is written to a file, memory lets go of it and it
 * is read again when asked for. May be asked from any thread.
 */
public final class RunContent {

    private volatile RunSource source;

    RunContent(RunSource source) {
        this.source = source;
    }

    /** Content in memory, as it is after a training. */
    public static RunContent of(ForecastResult result) {
        return new RunContent(new RunSource.InMemory(result.withNetworks(List.of()), result.networks()));
    }

    /**
     * The forecast with backtest, loss curve and verdict; without the networks, which {@link #networks()} has.
     *
     * @throws SayableException if the file it is kept in is gone or damaged
     */
    public ForecastResult result() throws SayableException {
        return source.result();
    }

    /**
     * The trained networks, one for each member; empty if none was trained.
     *
     * @throws SayableException if the file it is kept in is gone or damaged
     */
    public List<NetworkWeights> networks() throws SayableException {
        return source.networks();
    }

    RunSource source() {
        return source;
    }

    void moveTo(RunSource other) {
        source = other;
    }
}
