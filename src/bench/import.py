#!/usr/bin/python3
"""Reading large tables: tidecast-cli inspect beside pandas.read_csv(parse_dates=...), in one run.

    mvn -q package -DskipTests && src/bench/import.py [FOLDER]

Writes a CSV of 2,000,000 rows and a workbook of 200,000 rows into FOLDER (kept, default target/bench), then reads the
CSV five times in turn, ours and pandas, and the workbook five times. Each figure says whether it is of a whole process
with its start or of the call alone; the heap has 512 MB, and a reading that needs more ends the script. Seconds of wall
clock and of CPU; medians.
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
import zipfile

ROUNDS = 5
WARM_UP = 3
HEAP = "512m"
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
    """Dates with an hour and four columns of numbers, as little of the format as Excel needs."""
    package = "http://schemas.openxmlformats.org/package/2006/"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main_part = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>' + "".join(
            f'<Override PartName="/xl/{name}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            f'spreadsheetml.{kind}+xml"/>' for name, kind in
            (("workbook", "sheet.main"), ("styles", "styles"), ("sheet", "worksheet"))) + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main_part}" xmlns:r="{office}"><sheets><sheet name="data" sheetId="1" '
            'r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}relationships"><Relationship Id="r1" '
            f'Type="{office}/worksheet" Target="sheet.xml"/><Relationship Id="r2" Type="{office}/styles" '
            'Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main_part}"><fonts count="1"><font/></fonts><fills count="1"><fill/>'
            '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
            '<cellXfs count="2"><xf/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(name, text)
        with book.open("xl/sheet.xml", "w") as sheet:
            sheet.write(f'<worksheet xmlns="{main_part}"><sheetData><row r="1">'.encode())
            for column, name in zip("ABCDE", ("time", "v1", "v2", "v3", "v4")):
                sheet.write(f'<c r="{column}1" t="inlineStr"><is><t>{name}</t></is></c>'.encode())
            sheet.write(b"</row>")
            for i in range(SHEET_ROWS):
                cells = "".join(f'<c r="{column}{i + 2}"><v>{i * k % 1000 / 8}</v></c>'
                                for k, column in enumerate("BCDE", 1))
                sheet.write(f'<row r="{i + 2}"><c r="A{i + 2}" s="1"><v>{36526 + i / 24:.10f}</v></c>{cells}</row>'
                            .encode())
            sheet.write(b"</sheetData></worksheet>")


def timed(work, who):
    wall, used = time.perf_counter(), resource.getrusage(who)
    work()
    after = resource.getrusage(who)
    cpu = after.ru_utime + after.ru_stime - used.ru_utime - used.ru_stime
    return time.perf_counter() - wall, cpu


def inspect(path):
    environment = dict(os.environ, _JAVA_OPTIONS=f"-Xmx{HEAP}")
    return timed(lambda: subprocess.run([*LAUNCHER.split(), "inspect", str(path), "--json"], check=True,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment),
                 resource.RUSAGE_CHILDREN)


class WarmReader:
    """One process that reads the file again whenever it is told to, as a window that stays open does."""

    def __init__(self, path):
        classes = os.environ.get("CLASSPATH", "target/classes:target/app/lib/*")
        java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        self.process = subprocess.Popen([java, f"-Xmx{HEAP}", "-cp", classes,
                                         "src/bench/java/io/github/tidecast/bench/ReadTable.java", str(path)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                        text=True)

    def read(self):
        self.process.stdin.write("again\n")
        self.process.stdin.flush()
        for line in self.process.stdout:
            if line.startswith("read "):
                return tuple(float(figure) for figure in line.split()[1:3])
        raise RuntimeError("the reader ended")

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def median(figures):
    return statistics.median(wall for wall, _ in figures)


def report(name, figures):
    wall, cpu = (statistics.median(column) for column in zip(*figures))
    print(f"{name:50} {wall:7.2f} s wall {cpu:7.2f} s CPU", flush=True)


def csv(table):
    try:
        import pandas
    except ImportError:
        pandas = None
        print("no pandas, nothing to compare with")
    warm = WarmReader(table)
    for _ in range(WARM_UP):
        warm.read()
    processes, ours, theirs = [], [], []
    for _ in range(ROUNDS):
        processes.append(inspect(table))
        ours.append(warm.read())
        if pandas:
            theirs.append(timed(lambda: pandas.read_csv(table, parse_dates=["time"]), resource.RUSAGE_SELF))
    warm.close()
    report(f"inspect, {ROWS:,} rows of CSV, whole process", processes)
    report("reading alone, the same file, warmed up", ours)
    if pandas:
        report(f"pandas {pandas.__version__} read_csv alone, the same file", theirs)
        print(f"{'reading alone, of what pandas takes':50} {median(ours) / median(theirs):7.2f}")


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    table = FOLDER / "rows.csv"
    if not table.exists():
        write_csv(table)
    workbook = FOLDER / "rows.xlsx"
    if not workbook.exists():
        write_workbook(workbook)
    print(f"heap {HEAP}, load average at the start: {os.getloadavg()[0]:.1f}")
    csv(table)
    report(f"inspect, {SHEET_ROWS:,} rows of Excel, whole process", [inspect(workbook) for _ in range(ROUNDS)])
    print(f"load average at the end: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
