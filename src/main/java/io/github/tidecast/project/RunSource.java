package io.github.tidecast.project;

import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.text.SayableException;
import java.util.Optional;

/** Where the bulky part of a run is: in memory or in a file. */
sealed interface RunSource permits RunSource.InMemory, StoredRun {

    /** The result without its network. */
    ForecastResult result() throws SayableException;

    /** The trained network; empty if none was trained. */
    Optional<NetworkWeights> network() throws SayableException;

    /** In memory, as after a training. */
    record InMemory(ForecastResult result, Optional<NetworkWeights> network) implements RunSource {
    }
}
