package io.github.tidecast.ui.runs;

import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.NetworkWeights;
import io.github.tidecast.forecast.PretrainedNetworks;
import io.github.tidecast.project.Run;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What is needed to do something of an earlier run again.
 *
 * @param learned networks to train further, if any
 * @param parent  the run they come from
 * @param stopped whether that run was stopped by the user, so that it cannot be repeated exactly
 */
record Again(Optional<PretrainedNetworks> learned, Optional<Integer> parent, boolean stopped) {

    /**
     * Networks of a run, to train them further. Reads them: not on the FX thread.
     *
     * @throws SayableException if the run has none, or they cannot be read
     */
    static Again further(Run run) throws SayableException {
        List<NetworkWeights> networks = run.content().networks();
        if (networks.isEmpty()) {
            throw new SayableException(Text.of("ui.runs.no-network", run.id()));
        }
        PretrainedNetworks learned = PretrainedNetworks.of(run.content().result(), networks, run.data().points());
        return new Again(Optional.of(learned.further(run.id())), Optional.of(run.id()), false);
    }

    /** The order. */
    ForecastJob job(ForecastJob plain) {
        return learned.map(plain::with).orElse(plain);
    }
}
