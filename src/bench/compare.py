#!/usr/bin/env python3
"""Tidecast, DL4J as it comes and PyTorch on the same shapes, alternately in one run; prints a table for the README.

    mvn -q -DskipTests package && python3 src/bench/compare.py [--shape 24x64x1]... [--rounds 4] [--no-stock]

In each round a shape runs with every program, one after another: Tidecast as it comes and with one thread, PyTorch with
one and with two threads, DL4J's own layers with one OpenMP thread, their faster choice. Medians over the rounds are
compared; the spread is the least and greatest ratio of one round. PyTorch's faster thread count is the one that counts.
DL4J's own layers need up to seconds for a batch: they get few batches, and one round where --stock-rounds says so.
"""
import argparse
import collections
import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

Shape = collections.namedtuple("Shape", "window hidden layers batch inputs batches stock_batches stock_epochs")
# batches in an epoch: enough to be timed, few enough that all shapes take ten minutes together
SHAPES = [Shape(24, 64, 1, 32, 1, 50, 10, 4), Shape(48, 64, 2, 64, 1, 16, 4, 4), Shape(168, 128, 2, 64, 1, 3, 1, 2),
          Shape(12, 32, 1, 16, 1, 100, 20, 4), Shape(96, 32, 1, 32, 8, 25, 4, 4)]
EPOCHS = 6
ROOT = pathlib.Path(__file__).resolve().parents[2]
# numpy and PyTorch choose their own kernels
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "OPENBLAS_CORETYPE"}


def name(shape):
    return f"{shape.window}x{shape.hidden}x{shape.layers}"


def measure(command, shape, batches, epochs, *more):
    done = subprocess.run([*command, "--window", str(shape.window), "--hidden", str(shape.hidden),
                           "--layers", str(shape.layers), "--batch", str(shape.batch), "--inputs", str(shape.inputs),
                           "--batches", str(batches), "--epochs", str(epochs), *more],
                          stdout=subprocess.PIPE, text=True, check=True, env=ENVIRONMENT)
    return json.loads(done.stdout.strip().splitlines()[-1])


def one_round(shape, tidecast, torch, with_stock):
    found = {"ours": measure(tidecast, shape, shape.batches, EPOCHS),
             "torch 1": measure(torch, shape, shape.batches, EPOCHS, "--threads", "1"),
             "ours 1": measure(tidecast, shape, shape.batches, EPOCHS, "--threads", "1"),
             "torch 2": measure(torch, shape, shape.batches, EPOCHS, "--threads", "2")}
    if with_stock:
        found["stock"] = measure(tidecast, shape, shape.stock_batches, shape.stock_epochs, "--stock")
    if not found["ours"]["helper"]:
        sys.exit("the kernels did not run")
    return found


def median(rounds, who, key="msPerBatch"):
    values = [r[who][key] for r in rounds if who in r]
    return statistics.median(values) if values else float("nan")


def spread(ratios):
    return f"{min(ratios):.2f}..{max(ratios):.2f}" if ratios else "not run"


def torch_best(found, key="msPerBatch"):
    return min(found["torch 1"][key], found["torch 2"][key])


def number(value):
    return "not run" if value != value else f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def row(shape, rounds):
    ours, alone, stock = (median(rounds, who) for who in ("ours", "ours 1", "stock"))
    best = min(median(rounds, "torch 1"), median(rounds, "torch 2"))
    predict = median(rounds, "ours", "msPredict1024") / min(median(rounds, f"torch {n}", "msPredict1024") for n in (1, 2))
    ratios = spread([r["ours"]["msPerBatch"] / torch_best(r) for r in rounds])
    label = f"{name(shape)}, {shape.batch}" + (f", {shape.inputs} inputs" if shape.inputs > 1 else "")
    against_stock = "not run" if stock != stock else f"{ours / stock:.3f} ({alone / stock:.3f})"
    return (f"| {label} | {number(ours)} | {number(alone)} | {number(median(rounds, 'torch 1'))} |"
            f" {number(median(rounds, 'torch 2'))} | **{ours / best:.2f}** ({ratios}) | {predict:.2f} |"
            f" {number(stock)} | {against_stock} |")


def processor():
    try:
        lines = pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor()


def load():
    return f"{os.getloadavg()[0]:.1f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shape", action="append", choices=[name(s) for s in SHAPES], help="only this one; repeatable")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--stock-rounds", type=int, default=1, help="rounds in which DL4J's own layers run too")
    parser.add_argument("--no-stock", action="store_true")
    parser.add_argument("--app", default=str(ROOT / "target/app/tidecast-cli"))
    parser.add_argument("--python", default="/usr/bin/python3", help="a Python with PyTorch")
    a = parser.parse_args()
    tidecast = [a.app, "bench", "--json"]
    torch = [a.python, str(ROOT / "src/bench/lstm_torch.py")]
    begun, before = time.monotonic(), load()
    table, shapes, found = [], [s for s in SHAPES if not a.shape or name(s) in a.shape], {}
    for shape in shapes:
        rounds = []
        for i in range(a.rounds):
            found = one_round(shape, tidecast, torch, not a.no_stock and i < a.stock_rounds)
            rounds.append(found)
            print(f"{time.monotonic() - begun:4.0f} s  {name(shape)}  " + "  ".join(
                f"{who} {number(one['msPerBatch'])}" for who, one in found.items()), file=sys.stderr, flush=True)
        table.append(row(shape, rounds))
    print("| window x hidden x layers, batch | Tidecast | one thread | PyTorch, 1 thread | 2 threads |"
          " Tidecast / PyTorch (spread) | predicting | stock DL4J | Tidecast / stock (one thread) |")
    print("|---|---|---|---|---|---|---|---|---|")
    print(*table, sep="\n")
    print()
    print(f"{datetime.date.today()}, {processor()}, {os.cpu_count()} processors, {platform.system()} {platform.machine()};"
          f" load {before} at the start, {load()} at the end; {time.monotonic() - begun:.0f} s, {a.rounds} rounds.")
    print(f"Tidecast: {found['ours']['device']}. {found['torch 1']['device'].split(',')[0]}.")
    print("Batches timed in a round: " + ", ".join(
        f"{name(s)} {s.batches * EPOCHS // 2} (stock {s.stock_batches * s.stock_epochs // 2})" for s in shapes) + ".")


main()
