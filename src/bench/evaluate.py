#!/usr/bin/env python3
"""Scores forecasts of 255 published series, or of one half of them.

    src/bench/evaluate.py export DATA FOLDER [--half choose|report] [--group NAME]...
    target/app/tidecast-cli batch FOLDER/manifest.csv --out FORECASTS.csv --jobs 2
    src/bench/evaluate.py score DATA FORECASTS.csv [--half choose|report] [--group NAME]...

DATA is a folder with one file for each group of evaluation/groups.csv, with the columns unique_id, ds, y and split, which
is train or test; evaluation/series.csv names the series, a random sample of the competitions'. The data belong to the
competitions and are not here. Constants of the program are chosen on one half and reported on the other: see constants.py.

Definitions of the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020): sMAPE is the mean of 200|y-f|/(|y|+|f|);
MASE is the mean absolute error divided by that of the seasonal naive method in the training part; OWA is the mean of
both, each divided by that of Naive2, for the means of a group. Naive2 repeats the last value, seasonally adjusted by
classical multiplicative decomposition where the autocorrelation at the season is significant at 90 %; additive where
values are not positive. MSIS is the mean scaled interval score of the 95 % bands. Only Python's standard library is used.
"""
import argparse
import csv
import datetime
import math
import os
import sys
from collections import defaultdict

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'evaluation')
LEVEL = 0.95
NAN = float('nan')


def rows(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        yield from csv.DictReader(file)


def number(text):
    try:
        value = float(text)
    except (TypeError, ValueError):
        return NAN
    return value if math.isfinite(value) else NAN


def mean(values):
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else NAN


class Series:
    """A series of a group: what was known, and what came."""

    def __init__(self, group):
        self.group = group
        self.train, self.test, self.times = [], [], []


def load(data, half, groups):
    """The chosen series by id, group after group."""
    wanted = {row['unique_id'] for row in rows(os.path.join(HERE, 'series.csv')) if half in (None, row['half'])}
    all_series = {}
    for group in rows(os.path.join(HERE, 'groups.csv')):
        if groups and group['group'] not in groups:
            continue
        for row in rows(os.path.join(data, group['file'])):
            if row['unique_id'] in wanted:
                series = all_series.setdefault(row['unique_id'], Series(group))
                getattr(series, row['split']).append(number(row['y']))
                series.times.append(row['ds'])
    return all_series


def invented_times(count, frequency):
    """Times that end in 2017, for series that were published without."""
    if frequency == 'H':
        start = datetime.datetime(2015, 1, 5)
        return [str(start + datetime.timedelta(hours=i)) for i in range(count)]
    days = {'D': 1, 'W': 7, 'other': 1}.get(frequency)
    if days:
        start = datetime.date(2017, 12, 31) - datetime.timedelta(days=days * (count - 1))
        return [str(start + datetime.timedelta(days=days * i)) for i in range(count)]
    months = {'M': 1, 'Q': 3, 'Y': 12}[frequency]
    first = 2017 * 12 - months * (count - 1)
    return ['%04d-%02d-01' % divmod_month(first + months * i) for i in range(count)]


def divmod_month(month):
    return month // 12, month % 12 + 1


def export(series, folder):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'manifest.csv'), 'w') as manifest:
        manifest.write('file,unique_id,group,horizon,m,freq\n')
        for name, one in series.items():
            group = one.group
            dated = not one.times[0].isdigit()
            times = one.times if dated else invented_times(len(one.train), group['frequency'])
            with open(os.path.join(folder, name + '.csv'), 'w') as file:
                file.write('date,value\n')
                for time, value in zip(times, one.train):
                    file.write('%s,%s\n' % (time, '' if math.isnan(value) else repr(value)))
            manifest.write('%s.csv,%s,%s,%s,%s,%s\n' % (name, name, group['group'], group['horizon'], group['season'],
                                                       group['frequency']))


def without_gaps(values):
    """Missing values on the line between their neighbours."""
    known = [i for i, value in enumerate(values) if not math.isnan(value)]
    if not known:
        return [0.0] * len(values)
    filled = list(values)
    for i, value in enumerate(values):
        if math.isnan(value):
            before = [k for k in known if k < i]
            after = [k for k in known if k > i]
            if before and after:
                a, b = before[-1], after[0]
                filled[i] = filled[a] + (values[b] - filled[a]) * (i - a) / (b - a)
            else:
                filled[i] = values[(before or [after[0]])[-1]]
    return filled


def has_season(values, season):
    count = len(values)
    if season <= 1 or count < 3 * season:
        return False
    centre = sum(values) / count
    off = [value - centre for value in values]
    power = sum(value * value for value in off)
    if power == 0:
        return False
    acf = [sum(off[i] * off[i + lag] for i in range(count - lag)) / power for lag in range(1, season + 1)]
    limit = 1.645 * math.sqrt((1 + 2 * sum(value * value for value in acf[:-1])) / count)
    return abs(acf[-1]) > limit


def moving_average(values, season):
    half = season // 2
    weights = [1 / season] * season if season % 2 else [0.5 / season] + [1 / season] * (season - 1) + [0.5 / season]
    return {t: sum(weight * values[t - half + j] for j, weight in enumerate(weights))
            for t in range(half, len(values) - half)}


def seasonal_figure(values, season, apart):
    """The figure of each place in the season, from the values and their moving average; None if there is none."""
    trend = moving_average(values, season)
    figure = [mean([apart(values[t], trend[t]) for t in range(place, len(values), season)
                    if t in trend]) for place in range(season)]
    return None if any(math.isnan(value) for value in figure) else figure


def naive2(series):
    horizon, season = int(series.group['horizon']), int(series.group['season'])
    values = without_gaps(series.train)
    count = len(values)
    last, steps = values[-1], range(count, count + horizon)
    if not has_season(values, season):
        return [last] * horizon
    if min(values) > 0:
        figure = seasonal_figure(values, season, lambda value, trend: value / trend if trend else NAN)
        if figure and mean(figure) and all(value > 0 for value in figure):
            return [last / figure[(count - 1) % season] * figure[t % season] for t in steps]
        return [last] * horizon
    figure = seasonal_figure(values, season, lambda value, trend: value - trend)
    if not figure:
        return [last] * horizon
    return [last - figure[(count - 1) % season] + figure[t % season] for t in steps]


def scale(series):
    season, train = int(series.group['season']), series.train
    changes = mean([abs(train[t] - train[t - season]) for t in range(season, len(train))])
    return changes if changes > 0 else NAN


def smape(actual, forecast):
    return 0.0 if actual == forecast == 0 else 200 * abs(actual - forecast) / (abs(actual) + abs(forecast))


def errors(series, forecast):
    """sMAPE and MASE."""
    pairs = [(y, f) for y, f in zip(series.test, forecast) if not math.isnan(y)]
    return mean([smape(y, f) for y, f in pairs]), mean([abs(y - f) for y, f in pairs]) / scale(series)


def bands(series, lower, upper):
    """Share of the values inside the bands, and MSIS."""
    kept = [(y, low, high) for y, low, high in zip(series.test, lower, upper)
            if not any(math.isnan(value) for value in (y, low, high))]
    penalty = 2 / (1 - LEVEL)
    score = mean([high - low + penalty * max(0, low - y) + penalty * max(0, y - high) for y, low, high in kept])
    return mean([1.0 if low <= y <= high else 0.0 for y, low, high in kept]), score / scale(series)


def read_forecasts(path):
    steps = defaultdict(dict)
    for row in rows(path):
        steps[row['unique_id']][int(float(row['step']))] = [number(row.get(name)) for name in ('yhat', 'lo', 'hi')]
    return steps


def score_group(members, forecasts):
    """OWA, share of values inside the bands, MSIS, and how many series lack a forecast, which Naive2 then gives."""
    own, reference, inside, missing = [], [], [], 0
    for name, series in members:
        fallback = naive2(series)
        steps = [forecasts.get(name, {}).get(step + 1, [NAN] * 3) for step in range(len(fallback))]
        if any(math.isnan(step[0]) for step in steps):
            missing += 1
            steps = [[value, NAN, NAN] for value in fallback]
        own.append(errors(series, [step[0] for step in steps]))
        reference.append(errors(series, fallback))
        inside.append(bands(series, [step[1] for step in steps], [step[2] for step in steps]))
    owa = mean([mean([row[k] for row in own]) / mean([row[k] for row in reference]) for k in (0, 1)])
    return owa, mean([row[0] for row in inside]), mean([row[1] for row in inside]), missing


def score(series, path):
    """The rows of the table: name, number of series, OWA, coverage, MSIS, missing; the mean last."""
    forecasts = read_forecasts(path)
    members = defaultdict(list)
    for name, one in series.items():
        members[one.group['group']].append((name, one))
    table = [(group, len(all_of), *score_group(all_of, forecasts)) for group, all_of in members.items()]
    columns = list(zip(*table))
    table.append(('mean', sum(columns[1]), mean(columns[2]), mean(columns[3]), mean(columns[4]), sum(columns[5])))
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('what', choices=['export', 'score'])
    parser.add_argument('data')
    parser.add_argument('path', help='folder to write to, or file with forecasts: unique_id, step, yhat, lo, hi')
    parser.add_argument('--half', choices=['choose', 'report'])
    parser.add_argument('--group', action='append')
    options = parser.parse_args()
    series = load(options.data, options.half, options.group)
    if not series:
        sys.exit('No series of evaluation/series.csv is in ' + options.data)
    if options.what == 'export':
        export(series, options.path)
        return
    print('| group | series | OWA | coverage | MSIS | without forecast |\n|---|---|---|---|---|---|')
    for group, count, owa, coverage, msis, missing in score(series, options.path):
        print('| %s | %d | %.4f | %.3f | %.2f | %d |' % (group, count, owa, coverage, msis, missing))


if __name__ == '__main__':
    main()
