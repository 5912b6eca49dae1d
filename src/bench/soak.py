#!/usr/bin/env python3
"""Starts a forecast 300 times and fails unless each one finds its computing engine at the first try.

    mvn -q package -DskipTests && src/bench/soak.py [TIDECAST-CLI] [--starts 300] [--at-once 4] [--light]

A third of the starts comes one after the other, a third several at once, and a third several at once beside as many
busy loops as there are processors, each group with an empty folder for the native libraries, which then all unpack.
--light compiles with C1 only, which halves what a start costs and loads the same libraries, for a machine that is busy.
Prints how many of each ended well; what failed is printed with its sentence and the reason in the log. A worker that
found no engine is followed by another one, so that the log is searched as well: a second try counts as a failure here.
"""
import argparse
import concurrent.futures
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SIGNS = ("could not load its engine", "is of no use", "is gone", "does not answer")


class Soak:
    def __init__(self, program, folder, light):
        self.program = program
        self.folder = folder
        self.options = ["-XX:TieredStopAtLevel=1"] if light else []
        self.series = os.path.join(folder, "series.csv")
        with open(self.series, "w", encoding="ascii") as file:
            file.write("value\n" + "".join("%d\n" % (i + [3, 1, 4, 2][i % 4]) for i in range(40)))
        self.problems = []

    def start(self, number, natives=None):
        """One forecast, with a folder for what it notes; true if it ended well at the first try."""
        state = os.path.join(self.folder, "state-%d" % number)
        options = self.options + (["-Dorg.bytedeco.javacpp.cachedir=" + natives] if natives else [])
        environment = dict(os.environ, XDG_STATE_HOME=state, JAVA_TOOL_OPTIONS=" ".join(options))
        ended = subprocess.run(
            [self.program, "forecast", self.series, "--horizon", "3", "--preset", "quick", "--origins", "1",
             "--epochs", "2", "--json"],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True)
        signs = [line for log in glob.glob(os.path.join(state, "**", "*.log"), recursive=True)
                 for line in open(log, encoding="utf-8") if any(sign in line for sign in SIGNS)]
        if ended.returncode == 0 and '"forecast"' in ended.stdout and not signs:
            shutil.rmtree(state)
            return True
        self.problems.append("start %d, exit code %d: %s\n%s"
                             % (number, ended.returncode, ended.stderr[-500:], "".join(signs)))
        return False

    def one_by_one(self, numbers):
        return sum(self.start(number) for number in numbers)

    def at_once(self, numbers, width, cold):
        """Groups that begin together; cold ones find no native library unpacked."""
        good = 0
        with concurrent.futures.ThreadPoolExecutor(width) as pool:
            for first in range(0, len(numbers), width):
                natives = tempfile.mkdtemp(dir=self.folder) if cold else None
                good += sum(pool.map(lambda number: self.start(number, natives), numbers[first:first + width]))
                if natives:
                    shutil.rmtree(natives)
        return good

    def under_load(self, numbers, width):
        loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count())]
        try:
            return self.at_once(numbers, width, True)
        finally:
            for loop in loops:
                loop.kill()
                loop.wait()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?", default=os.path.join(ROOT, "target", "app", "tidecast-cli"))
    parser.add_argument("--starts", type=int, default=300)
    parser.add_argument("--at-once", type=int, default=4)
    parser.add_argument("--light", action="store_true")
    options = parser.parse_args()
    third = options.starts // 3
    numbers = list(range(options.starts))
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(options.program, folder, options.light)
        for name, part, way in (
                ("one after the other", numbers[:third], soak.one_by_one),
                ("%d at once" % options.at_once, numbers[third:2 * third],
                 lambda part: soak.at_once(part, options.at_once, False)),
                ("%d at once under load, natives to be unpacked" % options.at_once, numbers[2 * third:],
                 lambda part: soak.under_load(part, options.at_once))):
            begun = time.monotonic()
            good = way(part)
            print("%s: %d of %d good, %.1f s each" % (name, good, len(part), (time.monotonic() - begun) / len(part)),
                  flush=True)
        for problem in soak.problems:
            print(problem)
        sys.exit(1 if soak.problems else 0)


if __name__ == "__main__":
    main()
