package io.github.tidecast.forecast.engine;

import io.github.tidecast.forecast.CancellationToken;
import io.github.tidecast.forecast.Device;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.NetworkTrainer;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.text.SayableException;

/**
 * The stages from a job to its result, each made from the results of those before it: the series is prepared, the
 * classical methods are tried out and forecast, the networks are trained, tried out and forecast, and all of it is
 * assessed.
 *
 * @param trainer trains the networks
 */
record ForecastPipeline(NetworkTrainer trainer) {

    /**
     * Goes through the stages.
     *
     * @param cancellation asked before anything that takes time; once a network is trained, the best so far is kept
     * @throws SayableException if the series cannot be forecast, or nothing was there to keep when it was cancelled
     */
    ForecastResult run(ForecastJob job, TrainingObserver observer, CancellationToken cancellation)
            throws SayableException {
        long begun = System.nanoTime();
        observer.progress(TrainingObserver.Stage.PREPARING, 0);
        PreparedSeries target = PreparedSeries.of(job);
        ClassicalForecasts classical = ClassicalForecasts.of(target, observer, cancellation);
        NetworkOutcome network = new NetworkStage(trainer, job, target, observer, cancellation).outcome(classical);
        AssessedForecast assessed = AssessedForecast.of(target, classical, network);
        observer.progress(TrainingObserver.Stage.FORECASTING, 1);
        Device device = trainer.device();
        return new ForecastResult(assessed.forecast(), assessed.backtest(), assessed.accuracy(), assessed.verdict(),
                network.course().reports(), job.settings(),
                new PreparationInWords(target, job.learned()).of(network, assessed.forecast()),
                cancellation.isCancelled(), network.weights(), device, (System.nanoTime() - begun) / 1e9,
                assessed.methods(), network.fitted());
    }
}
