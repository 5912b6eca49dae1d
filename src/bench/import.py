#!/usr/bin/python3
"""Reading large tables: tidecast-cli inspect beside pandas.read_csv(parse_dates=...), in one run.

    mvn -q package -DskipTests && src/bench/import.py [FOLDER]

Writes a CSV of 2,000,000 rows and, where openpyxl is installed, a workbook of 200,000 rows into FOLDER (kept, default
target/bench), then reads each several times in turn. Each figure says whether it is of a whole process with its start or
of the call alone; the heap has 512 MB. Seconds of wall clock and of CPU; medians.
TIDECAST names another launcher than target/app/tidecast-cli, CLASSPATH other classes than those of target/.
"""
import datetime
import os
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import time

ROUNDS = 3
ROWS = 2_000_000
SHEET_ROWS = 200_000
LAUNCHER = os.environ.get("TIDECAST", "target/app/tidecast-cli")
FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "target/bench")


def write_csv(path):
    source = random.Random(1)
    start = datetime.datetime(2000, 1, 1)
    value = 100.0
    with open(path, "w") as out:
        out.write("time,value\n")
        for i in range(ROWS):
            value += source.gauss(0, 1)
            out.write(f"{start + datetime.timedelta(minutes=i):%Y-%m-%d %H:%M:%S},{value:.3f}\n")


def write_workbook(path):
    import openpyxl
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("data")
    sheet.append(["time", "v1", "v2", "v3", "v4"])
    start = datetime.datetime(2000, 1, 1)
    for i in range(SHEET_ROWS):
        sheet.append([start + datetime.timedelta(hours=i)] + [i * k % 1000 / 8 for k in range(1, 5)])
    book.save(path)


def timed(work, who):
    wall, used = time.perf_counter(), resource.getrusage(who)
    work()
    after = resource.getrusage(who)
    cpu = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    return time.perf_counter() - wall, cpu


def inspect(path):
    environment = dict(os.environ, JDK_JAVA_OPTIONS="-Xmx512m")
    return timed(lambda: subprocess.run([*LAUNCHER.split(), "inspect", str(path), "--json"], check=True,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment),
                 resource.RUSAGE_CHILDREN)


def calls(path):
    """The reading alone, in one process that has read the file before, as a window that stays open does."""
    classes = os.environ.get("CLASSPATH", "target/classes:target/app/lib/*")
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
    lines = subprocess.run([java, "-Xmx512m", "-cp", classes, "src/bench/java/io/github/tidecast/bench/ReadTable.java",
                            str(path), str(2 * ROUNDS)], check=True, capture_output=True, text=True).stdout
    figures = [line.split() for line in lines.splitlines() if line and line[0].isdigit() and line.count(" ") == 2]
    return [(float(wall), float(cpu)) for wall, cpu, _ in figures[ROUNDS:]]


def report(name, figures):
    wall, cpu = (statistics.median(column) for column in zip(*figures))
    print(f"{name:50} {wall:7.2f} s wall {cpu:7.2f} s CPU", flush=True)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    table = FOLDER / "rows.csv"
    if not table.exists():
        write_csv(table)
    print(f"load average at the start: {os.getloadavg()[0]:.1f}")
    ours, theirs = [], []
    try:
        import pandas
    except ImportError:
        pandas = None
    for _ in range(ROUNDS):
        ours.append(inspect(table))
        if pandas:
            theirs.append(timed(lambda: pandas.read_csv(table, parse_dates=["time"]), resource.RUSAGE_SELF))
    report(f"inspect, {ROWS:,} rows of CSV, whole process", ours)
    report("reading alone, the same file", calls(table))
    if pandas:
        report(f"pandas {pandas.__version__} read_csv alone, the same file", theirs)
    workbook = FOLDER / "rows.xlsx"
    try:
        if not workbook.exists():
            write_workbook(workbook)
    except ImportError:
        print("no openpyxl, no workbook")
        return
    report(f"inspect, {SHEET_ROWS:,} rows of Excel, whole process", [inspect(workbook) for _ in range(ROUNDS)])


if __name__ == "__main__":
    main()
