#!/usr/bin/python3
"""Writes the fixture that the tests of the baselines compare with: what statsmodels (Debian's python3-statsmodels)
says about the sample series. Run from the root of the repository:

    /usr/bin/python3 src/bench/baselines.py > src/test/resources/io/github/tidecast/forecast/baseline/statsmodels.csv

Lines: series, method, season, quantity, values separated by blanks.
"""
import csv
import warnings

import numpy

from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.forecasting.theta import ThetaModel

warnings.simplefilter("ignore")
STEPS = 12
SERIES = [("air_passengers", 12, 144), ("sunspots_monthly", 1, 200), ("dutch_retail_sales", 12, 120)]
FORMS = [("add", None, False, None), ("add", "add", False, None), ("add", "add", True, None),
         ("add", "add", False, "add"), ("mul", "add", True, "mul")]


def read(name, most):
    with open(f"sample-data/{name}.csv", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))[1:]
    values = []
    for row in rows:
        try:
            values.append(float(row[1]))
        except ValueError:
            pass
    return numpy.array(values[:most])


def say(series, method, season, quantity, values):
    print(",".join([series, method, str(season), quantity, " ".join(repr(float(v)) for v in values)]))


def main():
    for name, season, most in SERIES:
        values = read(name, most)
        say(name, "data", season, "values", values)
        say(name, "seasonal_naive", season, "forecast", numpy.resize(values[-season:], STEPS))
        theta = ThetaModel(values, period=season, deseasonalize=season > 1,
                           use_test=False, method="auto").fit()
        say(name, "theta", season, "forecast", theta.forecast(STEPS))
        for error, trend, damped, seasonal in FORMS:
            if seasonal and season == 1 or seasonal == "mul" and min(values) <= 0:
                continue
            form = f"{error}-{trend}-{damped}-{seasonal}"
            fit = ETSModel(values, error=error, trend=trend, damped_trend=damped, seasonal=seasonal,
                           seasonal_periods=season if seasonal else None).fit(disp=False)
            say(name, form, season, "smoothing", [fit.smoothing_level, fit.smoothing_trend if trend else 0,
                                                  fit.smoothing_seasonal if seasonal else 0,
                                                  fit.damping_trend if damped else 1])
            say(name, form, season, "initial", [fit.initial_level, fit.initial_trend if trend else 0])
            say(name, form, season, "seasonal", fit.initial_seasonal if seasonal else [])
            say(name, form, season, "fitted", fit.fittedvalues)
            say(name, form, season, "forecast", fit.forecast(STEPS))
            say(name, form, season, "loglikelihood", [fit.llf])


main()
