#!/usr/bin/env python3
"""Opens an exported workbook in LibreOffice without a window and checks what a person would see.

  src/bench/check-workbook.py F.xlsx

Every chart's ranges must lie inside the sheet they name and hold numbers (not in every cell: history and
forecast share their rows); after a round through LibreOffice the workbook must have the same charts with as many series
(they stay live), no cell may show an error, and no cell of text may have become a formula. Needs Python's standard library and LibreOffice.
"""
import re, subprocess, sys, tempfile, zipfile, pathlib
import xml.etree.ElementTree as ET

C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'


def sheets(book):
    rels = {r.get('Id'): r.get('Target') for r in ET.fromstring(book.read('xl/_rels/workbook.xml.rels'))}
    return {s.get('name'): 'xl/' + rels[s.get(R + 'id')].lstrip('/').removeprefix('xl/')
            for s in ET.fromstring(book.read('xl/workbook.xml')).iter(M + 'sheet')}


def charts(book):
    found = []
    for name in sorted(n for n in book.namelist() if re.fullmatch(r'xl/charts/chart\d+\.xml', n)):
        series = ET.fromstring(book.read(name)).iter(C + 'ser')
        found.append([[f.text for axis in ('cat', 'xVal', 'val', 'yVal') for part in one.findall(C + axis)
                       for f in part.iter(C + 'f')]
                      for one in series])
    return found


def cells(book, path):
    grid, formulas, errors = {}, 0, []
    for cell in ET.fromstring(book.read(path)).iter(M + 'c'):
        value = cell.find(M + 'v')
        grid[cell.get('r')] = (cell.get('t', 'n'), value.text if value is not None else None)
        formulas += cell.find(M + 'f') is not None
        if cell.get('t') == 'e':
            errors.append(cell.get('r'))
    return grid, formulas, errors


def check(path):
    problems = []
    with zipfile.ZipFile(path) as book:
        names = sheets(book)
        grids = {name: cells(book, part) for name, part in names.items()}
        for name, (grid, formulas, errors) in grids.items():
            if formulas or errors:
                problems.append(f'{path.name} {name}: {formulas} formulas, errors at {errors[:3]}')
        for chart in charts(book):
            for series in chart:
                for reference in series:
                    match = re.fullmatch(r"'?(.+?)'?!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)", reference)
                    if not match or match[1] not in grids:
                        problems.append(f'{path.name}: chart refers to {reference}')
                        continue
                    grid = grids[match[1]][0]
                    numbers = sum(grid.get(match[2] + str(row), ('', None))[0] == 'n'
                                  for row in range(int(match[3]), int(match[5]) + 1))
                    if numbers == 0:
                        problems.append(f'{path.name}: {reference} holds no numbers')
        return names, charts(book), problems


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{folder}/profile', '--convert-to',
                        'xlsx', '--outdir', folder, str(source)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        names, drawn, problems = check(source)
        again_names, again, more = check(pathlib.Path(folder) / source.name)
    problems += [problem + ' (after LibreOffice)' for problem in more]
    if list(names) != list(again_names):
        problems.append(f'sheets {list(names)} became {list(again_names)}')
    if sorted(map(len, drawn)) != sorted(map(len, again)) or not drawn:
        problems.append(f'charts with {list(map(len, drawn))} series became {list(map(len, again))}')
    print(f'{source.name}: {len(names)} sheets, {len(drawn)} charts, '
          f'{sum(map(len, drawn))} series', 'OK' if not problems else 'FAILED')
    print(*problems, sep='\n', end='\n' if problems else '')
    sys.exit(bool(problems))


if __name__ == '__main__':
    main()
