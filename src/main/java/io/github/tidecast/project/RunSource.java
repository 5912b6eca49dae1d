package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.text.SayableException;
import java.util.List;

/** Where the bulky part of a run is: in memory or in a file. */
sealed interface RunSource permits RunSource.InMemory, StoredRun {

    /** The result without its networks. */
    ForecastResult result() throws SayableException;

    /** The trained networks; empty if none was trained. */
    List<NetworkWeights> networks() throws SayableException;

    /** In memory, as after a training. */
    record InMemory(ForecastResult result, List<NetworkWeights> networks) implements RunSource {
    }
}
