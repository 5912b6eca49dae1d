#!/usr/bin/env python3
"""Backtest of the nine samples with default settings: Tidecast beside the best row of its accuracy table.

    mvn -q package -DskipTests && src/bench/samples.py [TIDECAST-CLI] [--verdicts]

Prints for each sample the error (MAE) of Tidecast relative to the best row and to the best simple method, the coverage
of its bands, and all rows relative to the best one. Every choice at an origin rests on what was known there, so the
best row, which is known afterwards only, can be missed.
"""
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLES = ["air_passengers.csv", "air_passengers.xlsx", "co2_mauna_loa.csv", "dutch_retail_sales.csv",
           "electricity_england_wales.csv", "european_stock_indices.csv", "seattle_weather.csv",
           "sunspots_monthly.csv", "us_employment.csv"]
NOT_SIMPLE = {"tidecast", "combination", "network"}


def main():
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    program = arguments[0] if arguments else os.path.join(ROOT, "target", "app", "tidecast-cli")
    near = better = 0
    for sample in SAMPLES:
        printed = subprocess.run([program, "forecast", os.path.join(ROOT, "sample-data", sample), "--json"],
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
        result = json.loads(printed)
        rows = {row["method"]: row for row in result["accuracy"]}
        errors = {method: row["mae"] for method, row in rows.items()}
        best = min(errors.values())
        simple = min(error for method, error in errors.items() if method not in NOT_SIMPLE)
        own = errors["tidecast"]
        near += own <= 1.05 * best
        better += own < simple
        print("%-30s best row %.3f  best simple %.3f  80 %%: %3.0f  95 %%: %3.0f  window %d  %.1f s" % (
            sample, own / best, own / simple, rows["tidecast"]["coverage-80"], rows["tidecast"]["coverage-95"],
            result["settings"]["window"], result["seconds"]))
        print("    " + "  ".join("%s %.2f" % (method, error / best)
                                 for method, error in sorted(errors.items(), key=lambda row: row[1])))
        if "--verdicts" in sys.argv:
            for sentence in result["verdict"]["sentences"]:
                print("        " + sentence)
    print("within 1.05 of the best row: %d of %d; better than each simple method: %d of %d"
          % (near, len(SAMPLES), better, len(SAMPLES)))


if __name__ == "__main__":
    main()
