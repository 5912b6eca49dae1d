#!/usr/bin/python3
"""Forecasts a batch manifest with automatic exponential smoothing of statsmodels (Debian's python3-statsmodels), to
score beside Tidecast: the same manifest, the same columns.

    /usr/bin/python3 src/bench/auto_ets.py MANIFEST.csv FORECASTS.csv [--jobs N] [--level 95]

Every form that R's ets tries by default is fitted by maximum likelihood (no multiplicative trend; absolute errors with
a multiplicative season left out; nothing multiplicative where a value is not positive; no season above 24 points or
with less than two seasons in the history; no more parameters than the corrected criterion is defined for). The lowest
AICc wins, except where the optimiser went wild and the forecast strays from the history by more than three of its
ranges. Intervals are statsmodels' own: exact where a formula exists, otherwise 2,000 simulated paths with seed 1.
Missing values are filled on a straight line. Series that are in the output already are skipped.
"""
import argparse
import csv
import multiprocessing
import os
import warnings

import numpy
import pandas
from statsmodels.tsa.exponential_smoothing.ets import ETSModel

warnings.simplefilter("ignore")
LONGEST_SEASON = 24


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        values = numpy.array([float(row["value"] or "nan") for row in csv.DictReader(file)])
    known = ~numpy.isnan(values)
    places = numpy.arange(len(values))
    return numpy.interp(places, places[known], values[known])


def forms(values, season):
    positive = min(values) > 0
    seasons = [None]
    if 1 < season <= LONGEST_SEASON and len(values) >= 2 * season:
        seasons += ["add", "mul"] if positive else ["add"]
    for error in ["add", "mul"] if positive else ["add"]:
        for trend, damped in [(None, False), ("add", False), ("add", True)]:
            for seasonal in seasons:
                if not (error == "add" and seasonal == "mul"):
                    yield error, trend, damped, seasonal


def strays(fit, values, horizon):
    room = 3 * (max(values) - min(values))
    middle = numpy.asarray(fit.forecast(horizon))
    return not all((middle >= min(values) - room) & (middle <= max(values) + room))


def fitted(values, season, horizon):
    for error, trend, damped, seasonal in forms(values, season):
        try:
            model = ETSModel(pandas.Series(values), error=error, trend=trend, damped_trend=damped,
                             seasonal=seasonal, seasonal_periods=season if seasonal else None)
            fit = model.fit(disp=False)
            if len(values) <= len(fit.params) + 3 or not numpy.isfinite(fit.aicc) or strays(fit, values, horizon):
                continue
        except (ValueError, ZeroDivisionError, numpy.linalg.LinAlgError):
            continue
        yield fit


def forecast(task):
    name, values, horizon, season, level = task
    fits = sorted(fitted(values, season, horizon), key=lambda fit: fit.aicc)
    if not fits:
        return name, [(value, float("nan"), float("nan")) for value in [values[-1]] * horizon]
    best = fits[0]
    middle = numpy.asarray(best.forecast(horizon))
    try:
        frame = best.get_prediction(start=len(values), end=len(values) + horizon - 1, simulate_repetitions=2000,
                                    random_state=1).summary_frame(alpha=1 - level / 100)
        lower, upper = numpy.asarray(frame["pi_lower"]), numpy.asarray(frame["pi_upper"])
    except (ValueError, numpy.linalg.LinAlgError):
        lower = upper = numpy.full(horizon, numpy.nan)
    return name, list(zip(middle, lower, upper))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manifest")
    parser.add_argument("forecasts")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--level", type=float, default=95)
    options = parser.parse_args()
    there = set()
    if os.path.exists(options.forecasts):
        with open(options.forecasts, newline="") as file:
            there = {row["unique_id"] for row in csv.DictReader(file)}
    folder = os.path.dirname(options.manifest)
    with open(options.manifest, newline="") as file:
        tasks = [(row["unique_id"], read(os.path.join(folder, row["file"])), int(row["horizon"]), int(row["m"]),
                  options.level) for row in csv.DictReader(file) if row["unique_id"] not in there]
    with open(options.forecasts, "a", newline="") as file, multiprocessing.Pool(options.jobs) as pool:
        writer = csv.writer(file, lineterminator="\n")
        if not there:
            writer.writerow(["unique_id", "step", "yhat", "lo", "hi"])
        for name, rows in pool.imap_unordered(forecast, tasks):
            writer.writerows([name, step, *map(repr, map(float, row))] for step, row in enumerate(rows, 1))
            file.flush()


if __name__ == "__main__":
    main()
