#!/usr/bin/env python3
"""Tidecast, DL4J as it comes and PyTorch on the same shapes, alternately in one run; prints the ratios with their spread.

    mvn -q -DskipTests package && python3 src/bench/compare.py [--rounds 5] [--no-stock]

The median over the rounds is compared; the spread is the least and greatest ratio of one round. PyTorch runs with one
and two threads and the faster of the two counts. Stock DL4J runs with one OpenMP thread, its faster choice.
"""
import argparse
import json
import os
import pathlib
import platform
import statistics
import subprocess

SHAPES = [  # window, hidden, layers, batch, inputs, batches in an epoch
    (24, 64, 1, 32, 1, 50), (48, 64, 2, 64, 1, 20), (168, 128, 2, 64, 1, 4), (12, 32, 1, 16, 1, 100), (96, 32, 1, 32, 8, 30)]
ROOT = pathlib.Path(__file__).resolve().parents[2]
# numpy and PyTorch choose their own kernels
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "OPENBLAS_CORETYPE"}


def measure(command, shape, epochs, *more):
    window, hidden, layers, batch, inputs, batches = shape
    done = subprocess.run([*command, "--window", str(window), "--hidden", str(hidden), "--layers", str(layers),
                           "--batch", str(batch), "--inputs", str(inputs), "--batches", str(batches),
                           "--epochs", str(epochs), *more],
                          capture_output=True, text=True, check=True, env=ENVIRONMENT)
    return json.loads(done.stdout.strip().splitlines()[-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--app", default=str(ROOT / "target/app/tidecast-cli"))
    parser.add_argument("--python", default="/usr/bin/python3", help="a Python with PyTorch")
    parser.add_argument("--no-stock", action="store_true")
    a = parser.parse_args()
    tidecast = [a.app, "bench", "--json"]
    torch = [a.python, str(ROOT / "src/bench/lstm_torch.py")]
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, {a.rounds} rounds")
    print("shape           Tidecast  PyTorch 1  PyTorch 2      stock   / PyTorch (spread)       / stock   predict / PyTorch")
    for shape in SHAPES:
        rows = []
        stock = float("nan")
        for i in range(a.rounds):
            ours = measure(tidecast, shape, 8)
            assert ours["helper"], "the kernels did not run"
            one = measure(torch, shape, 6, "--threads", "1")
            two = measure(torch, shape, 6, "--threads", "2")
            if i == 0 and not a.no_stock:
                stock = measure(tidecast, (*shape[:5], min(shape[5], 10)), 4, "--stock")["msPerBatch"]
            rows.append((ours, one, two))
        ms = [statistics.median(row[i]["msPerBatch"] for row in rows) for i in range(3)]
        predict = [statistics.median(row[i]["msPredict1024"] for row in rows) for i in range(3)]
        ratios = [o["msPerBatch"] / min(p["msPerBatch"], q["msPerBatch"]) for o, p, q in rows]
        name = f"{shape[0]}x{shape[1]}x{shape[2]} b{shape[3]}" + (f" i{shape[4]}" if shape[4] > 1 else "")
        print(f"{name:14} {ms[0]:8.2f}   {ms[1]:8.2f}   {ms[2]:8.2f}   {stock:8.1f}   {ms[0] / min(ms[1:]):.2f}"
              f" ({min(ratios):.2f}-{max(ratios):.2f})   {ms[0] / stock:12.3f}   {predict[0] / min(predict[1:]):.2f}",
              flush=True)
    print(ours["device"], "|", one["device"], "| load", f"{os.getloadavg()[0]:.1f}")


main()
