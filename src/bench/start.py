#!/usr/bin/env python3
"""Start, memory and size of the packaged program, as markdown for the README.

    src/bench/start.py APP-FOLDER [FILE.deb] [--rounds 5] [--in-a-row 30]

APP-FOLDER is target/installers/tidecast or /opt/tidecast. Needs a display (or xvfb-run) and, for the plain JavaFX
window beside it, javac. Times run from exec to the third pulse, when the first frame is on the screen, and to the
answer of the worker. The kinds alternate, so that load of the machine meets all alike.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 120


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("app", type=pathlib.Path)
    parser.add_argument("deb", type=pathlib.Path, nargs="?")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--in-a-row", type=int, default=30)
    return parser.parse_args()


class Program:
    """The packaged program with settings of its own, and a plain JavaFX window on the same runtime."""

    def __init__(self, app, work):
        self.app, self.work = app.resolve(), work
        self.java = self.app / "lib/runtime/bin/java"
        self.report = work / "report"
        self.environment = {**os.environ, "HOME": str(work), "XDG_CONFIG_HOME": str(work), "XDG_STATE_HOME": str(work)}
        self.environment.pop("JAVA_TOOL_OPTIONS", None)

    def window_options(self):
        lines = (self.app / "lib/app/tidecast.cfg").read_text().splitlines()
        options = [line.split("=", 1)[1] for line in lines if line.startswith("java-options=")]
        return [option for option in options if "$APPDIR" not in option]

    def measure(self, command, options=""):
        self.report.unlink(missing_ok=True)
        environment = {**self.environment, "JAVA_TOOL_OPTIONS": options} if options else self.environment
        begun = time.time() * 1000
        subprocess.run(command, env=environment, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        return {name: float(at) - begun for name, at in
                (line.split() for line in self.report.read_text().splitlines())}

    def start(self, more=""):
        return self.measure([self.app / "bin/tidecast"], f"-Dtidecast.start.report={self.report} {more}".strip())

    def prepare_hello(self):
        classes = self.work / "hello"
        modules = HERE.parents[1] / "target/app/lib/javafx"
        home = os.environ.get("JAVA_HOME")
        javac = pathlib.Path(home) / "bin/javac" if home else "javac"
        subprocess.run([javac, "-d", classes, "--module-path", modules, "--add-modules", "javafx.controls",
                        HERE / "start/Hello.java"], check=True)
        subprocess.run([shutil.which("jar", path=str(pathlib.Path(javac).parent)) or "jar", "cf",
                        self.work / "hello.jar", "-C", classes, "."], check=True)
        self.measure(self.hello(f"-XX:AOTCacheOutput={self.work}/hello.aot"))

    def hello(self, cache):
        return [self.java, *self.window_options(), cache, f"-Dreport={self.report}", "-cp", self.work / "hello.jar",
                "Hello"]

    def memory(self):
        """Resident megabytes of window and worker when both have been at rest for a while."""
        window = subprocess.Popen([self.app / "bin/tidecast"], env=self.environment, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        try:
            time.sleep(25)
            children = subprocess.run(["pgrep", "-P", str(window.pid)], capture_output=True, text=True).stdout.split()
            return resident(window.pid), sum(resident(int(child)) for child in children)
        finally:
            window.terminate()
            window.wait()


def resident(process):
    status = pathlib.Path(f"/proc/{process}/status").read_text()
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS"))


def sizes(app, deb):
    files = sorted(((path.stat().st_size, path) for path in app.rglob("*") if path.is_file()), reverse=True)
    if deb:
        print(f"| `.deb` | {deb.stat().st_size / 1e6:.0f} MB |")
    print(f"| installed | {sum(size for size, _ in files) / 1e6:.0f} MB |")
    print("\n| the ten largest files | MB |\n|---|---|")
    for size, path in files[:10]:
        print(f"| `{path.relative_to(app)}` | {size / 1e6:.1f} |")


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        program = Program(options.app, pathlib.Path(folder))
        program.prepare_hello()
        program.start()
        kinds = {
            "plain JavaFX window, same runtime, with its AOT cache":
                lambda: program.measure(program.hello(f"-XX:AOTCache={program.work}/hello.aot")),
            "Tidecast": program.start,
            "Tidecast without AOT caches": lambda: program.start("-XX:AOTMode=off"),
        }
        times = {kind: [] for kind in kinds}
        for _ in range(options.rounds):
            for kind, start in kinds.items():
                times[kind].append(start())
        load = os.getloadavg()[0]
        print(f"Median of {options.rounds}, milliseconds from exec; load of the machine {load:.1f}.\n")
        print("| | first frame painted | worker ready |\n|---|---|---|")
        for kind, starts in times.items():
            cells = [f"{statistics.median(start[name] for start in starts):.0f}" if name in starts[0] else ""
                     for name in ("painted", "ready")]
            print(f"| {kind} | {cells[0]} | {cells[1]} |")
        window, worker = program.memory()
        print(f"\n| | |\n|---|---|\n| memory at rest, window | {window:.0f} MB |\n| memory at rest, worker | {worker:.0f} MB |")
        sizes(program.app, options.deb)
        for number in range(options.in_a_row):
            if "ready" not in program.start():
                sys.exit(f"start {number + 1} did not get ready")
        print(f"\n{options.in_a_row} starts in a row: each painted and got a worker.")


if __name__ == "__main__":
    main()
