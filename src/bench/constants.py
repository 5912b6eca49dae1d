#!/usr/bin/env python3
"""Shows what the constants of the forecasting do: forecasts with each of them lower and higher.

    mvn -q -DskipTests package && src/bench/constants.py DATA [--half choose|report] [--every N] [--constant NAME]...

For each line of evaluation/constants.csv the constant is changed in a copy of its class, the class compiled into a copy of
target/app, and the series of one half (see evaluate.py) are forecast with default settings. Printed are the mean OWA, the
share of values inside the 95 % bands and MSIS, and their change against the values of today. --every 2 takes every second
series: half the time, and a rougher table. Series that the half for reporting has are for reporting only.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import evaluate  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
APP = os.path.join(ROOT, 'target', 'app')
FORECAST = os.path.join('src', 'main', 'java', 'io', 'github', 'tidecast', 'forecast')


def changed_source(file, constant, value):
    """The source of a class with another value of a constant, and the value it has."""
    with open(os.path.join(ROOT, FORECAST, file + '.java'), encoding='utf-8') as source:
        text = source.read()
    pattern = re.compile(r'(static final (?:double|int) %s = )([^;]+);' % constant)
    found = pattern.search(text)
    if not found:
        sys.exit('%s has no constant %s' % (file, constant))
    return pattern.sub(lambda match: match.group(1) + value + ';', text), found.group(2)


def patched_app(file, text, work):
    """A copy of the program with one class compiled anew."""
    app = os.path.join(work, 'app')
    shutil.rmtree(app, ignore_errors=True)
    shutil.copytree(APP, app, copy_function=os.link)
    source = os.path.join(work, os.path.basename(file) + '.java')
    with open(source, 'w', encoding='utf-8') as out:
        out.write(text)
    classes = os.path.join(work, 'classes')
    shutil.rmtree(classes, ignore_errors=True)
    java = os.path.join(os.environ['JAVA_HOME'], 'bin', 'javac') if 'JAVA_HOME' in os.environ else 'javac'
    libraries = os.path.join(APP, 'lib', '*')
    subprocess.run([java, '-proc:none', '-parameters', '-cp', libraries, '-d', classes, source], check=True)
    lib = os.path.join(app, 'lib')
    jar = next(name for name in os.listdir(lib) if re.fullmatch(r'tidecast-[0-9.]+\.jar', name))
    new = {os.path.relpath(os.path.join(folder, name), classes).replace(os.sep, '/'): os.path.join(folder, name)
           for folder, _, names in os.walk(classes) for name in names}
    with zipfile.ZipFile(os.path.join(APP, 'lib', jar)) as old, \
            zipfile.ZipFile(os.path.join(work, jar), 'w', zipfile.ZIP_DEFLATED) as out:
        for entry in old.infolist():
            if entry.filename not in new:
                out.writestr(entry, old.read(entry))
        for name, path in new.items():
            out.write(path, name)
    os.remove(os.path.join(lib, jar))
    shutil.move(os.path.join(work, jar), os.path.join(lib, jar))
    return app


def scores(app, series, work):
    """Mean OWA, coverage and MSIS of the series."""
    folder, out = os.path.join(work, 'series'), os.path.join(work, 'forecasts.csv')
    if not os.path.exists(folder):
        evaluate.export(series, folder)
    for name in os.listdir(work):
        if name.startswith('forecasts.csv'):
            os.remove(os.path.join(work, name))
    subprocess.run([os.path.join(app, 'tidecast-cli'), 'batch', os.path.join(folder, 'manifest.csv'), '--out', out,
                    '--jobs', '2'], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return evaluate.score(series, out)[-1][2:5]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data')
    parser.add_argument('--half', choices=['choose', 'report'], default='choose')
    parser.add_argument('--every', type=int, default=1)
    parser.add_argument('--constant', action='append')
    options = parser.parse_args()
    loaded = evaluate.load(options.data, options.half, None)
    series = {name: loaded[name] for name in list(loaded)[::options.every]}
    # beside the program, because its copies share its libraries by hard links
    with tempfile.TemporaryDirectory(dir=os.path.join(ROOT, 'target')) as work:
        base = scores(APP, series, work)
        print('%d series, values of today: OWA %.4f, coverage %.3f, MSIS %.2f\n' % (len(series), *base))
        print('| constant | value | OWA | coverage | MSIS | change of OWA | change of MSIS |\n|---|---|---|---|---|---|---|')
        for row in evaluate.rows(os.path.join(evaluate.HERE, 'constants.csv')):
            name = row['file'] + '.' + row['constant']
            if options.constant and name not in options.constant:
                continue
            for value in (row['lower'], row['higher']):
                text, today = changed_source(row['file'], row['constant'], value)
                changed = scores(patched_app(row['file'], text, work), series, work)
                print('| %s | %s instead of %s | %.4f | %.3f | %.2f | %+.2f %% | %+.2f %% |' % (
                    name, value, today, *changed, 100 * (changed[0] / base[0] - 1), 100 * (changed[2] / base[2] - 1)),
                    flush=True)


if __name__ == '__main__':
    main()
