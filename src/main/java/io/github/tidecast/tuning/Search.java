package io.github.tidecast.tuning;

import io.github.tidecast.forecast.Engine;
import io.github.tidecast.forecast.ForecastJob;
import io.github.tidecast.forecast.ForecastResult;
import io.github.tidecast.forecast.StoppedException;
import io.github.tidecast.forecast.TrainingObserver;
import io.github.tidecast.forecast.settings.ForecastSettings;
import io.github.tidecast.series.TimeSeries;
import io.github.tidecast.text.SayableException;
import io.github.tidecast.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** One search in progress; its engines ask it for trials and hand in results. */
final class Search {

    private final ForecastJob job;
    private final TimeSeries end;
    private final SearchSpace space;
    private final ParzenSearch proposals;
    private final Budget budget;
    private final TuningObserver observer;
    private final long deadline;
    private final Map<Integer, Trial> done = new TreeMap<>();
    private final Map<Integer, double[]> points = new TreeMap<>();
    private int next = 1;
    private boolean stopped;
    private double startError = Double.NaN;
    private double bestError = Double.NaN;

    Search(ForecastJob job, TimeSeries end, SearchSpace space, Budget budget, TuningObserver observer) {
        this.job = job;
        this.end = end;
        this.space = space;
        this.proposals = new ParzenSearch(space);
        this.budget = budget;
        this.observer = observer;
        this.deadline = System.nanoTime() + budget.time().toNanos();
    }

    /** Tries until the search is over; called once for each engine, on a thread of its own. */
    void work(Engine engine) {
        Optional<Integer> number = take();
        while (number.isPresent()) {
            run(engine, number.get());
            number = take();
        }
    }

    /** Ends the search; trials that run are given up. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    private void run(Engine engine, int number) {
        ForecastSettings settings = settings(number);
        try {
            ForecastResult result = engine.forecast(job.with(settings),
                    new TrainingObserver() {
                        @Override
                        public boolean stopRequested() {
                            return over();
                        }
                    });
            if (!result.stopped()) {
                handIn(Trial.of(number, settings, result),
                        Scores.meanAbsoluteError(result.forecast().values(), end));
            }
        } catch (StoppedException e) {
            stop();
        } catch (SayableException e) {
            handIn(Trial.failed(number, settings, e.text()), Double.NaN);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private boolean over() {
        synchronized (this) {
            if (stopped) {
                return true;
            }
        }
        if (observer.stopRequested() || System.nanoTime() >= deadline) {
            stop();
            return true;
        }
        return false;
    }

    /** The number of the next trial, once the trials it is proposed from are done; empty when the search is over. */
    private synchronized Optional<Integer> take() {
        if (next > budget.trials() || over()) {
            return Optional.empty();
        }
        int number = next++;
        while (!isDoneUpTo(number - Tuner.LAG) && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
        }
        return stopped ? Optional.empty() : Optional.of(number);
    }

    private boolean isDoneUpTo(int number) {
        return done.keySet().stream().filter(one -> one <= number).count() >= number;
    }

    private synchronized ForecastSettings settings(int number) {
        if (number == 1) {
            points.put(1, space.pointOf(job.settings()));
            return job.settings();
        }
        Random random = new Random(job.settings().network().seed() * 31 + number);
        List<double[]> known = done.values().stream()
                .filter(trial -> trial.number() <= number - Tuner.LAG && trial.isScored())
                .sorted(Trial.BETTER).map(trial -> points.get(trial.number())).toList();
        double[] point = number <= Tuner.RANDOM_TRIALS || known.size() < 2
                ? proposals.random(random) : proposals.propose(known, random);
        points.put(number, point);
        return space.at(point, job.settings());
    }

    private synchronized void handIn(Trial trial, double errorOnEnd) {
        done.put(trial.number(), trial);
        if (trial.number() == 1) {
            startError = errorOnEnd;
        }
        Trial best = best().orElse(trial);
        if (best == trial) {
            bestError = errorOnEnd;
        }
        notifyAll();
        observer.trial(trial, best);
    }

    private Optional<Trial> best() {
        return done.values().stream().filter(Trial::isScored).min(Trial.BETTER);
    }

    /** What was found. */
    synchronized TuningResult result() throws SayableException {
        Optional<Trial> best = best();
        if (best.isEmpty()) {
            throw new SayableException(done.values().stream().map(Trial::failure).flatMap(Optional::stream)
                    .findFirst().map(why -> Text.of("tuning.no-trial-because", why))
                    .orElse(Text.of("tuning.no-trial")));
        }
        Trial start = done.getOrDefault(1, best.get());
        boolean gained = best.get().score() < start.score() || !start.isScored();
        Trial winner = gained ? best.get() : start;
        TuningResult.Confirmation confirmation = new TuningResult.Confirmation(startError,
                gained ? bestError : startError);
        return new TuningResult(List.copyOf(done.values()), winner, start, confirmation,
                sentence(winner, start, confirmation));
    }

    private static Text sentence(Trial best, Trial start, TuningResult.Confirmation end) {
        if (best.number() == start.number()) {
            return Text.of("tuning.defaults-best");
        }
        double gain = 100 * (1 - best.score() / start.score());
        if (Double.isNaN(end.start()) || Double.isNaN(end.best())) {
            return Text.of("tuning.unconfirmed", gain);
        }
        double change = 100 * Math.abs(1 - end.best() / end.start());
        return Text.of(end.holds() ? "tuning.confirmed" : "tuning.not-confirmed", gain, change);
    }
}
