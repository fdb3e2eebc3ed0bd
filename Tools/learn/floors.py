#!/usr/bin/env python3
"""Compare the figures of score.py with their floors: floors.py FIGURES_JSON FLOORS_TSV

FIGURES_JSON is what `score.py --json` writes. FLOORS_TSV has a row for each of the figures: name, tab, the least F1; `#` starts a remark.
Figures are compared as the score table prints them, with three decimals. Exit: 0 all hold; 1 a figure is below its floor, with a line for
each; 64 wrong usage; 65 a row of the floors is wrong or missing.
"""
import json
import pathlib
import sys

FIGURES = ("total", "actors", "threats", "strategies", "consequences", "links")
BELOW, USAGE, WRONG = 1, 64, 65


def main():
    if len(sys.argv) != 3:
        refuse("usage: floors.py FIGURES_JSON FLOORS_TSV", USAGE)
    figures = read_figures(sys.argv[1])
    floors = read_floors(sys.argv[2])
    below = [name for name in FIGURES if figures[name] < floors[name]]
    for name in below:
        complain(f"{name} {figures[name]:.3f} is below its floor {floors[name]:g} in {sys.argv[2]}")
    if below:
        sys.exit(BELOW)
    print(f"floors: all {len(FIGURES)} figures hold")


def read_figures(path):
    scores = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))["lenient"]
    figures = {name: scores[name]["f1"] for name in FIGURES if name != "total"}
    figures["total"] = scores["total"]["micro"]
    return {name: round(figure, 3) for name, figure in figures.items()}


def read_floors(path):
    floors = {}
    for number, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines(), 1):
        row = line.split("#")[0].split()
        if row:
            name, floor = read_row(row, f"{path}:{number}")
            floors[name] = floor
    missing = [name for name in FIGURES if name not in floors]
    if missing:
        refuse(f"{path} has no floor for {', '.join(missing)}; add a row for each")
    return floors


def read_row(row, place):
    """Name and floor of the cells `row` at `place`."""
    if row[0] not in FIGURES:
        refuse(f'{place}: "{row[0]}" is no figure; there are {", ".join(FIGURES)}')
    try:
        _name, cell = row
        floor = float(cell)
    except ValueError:
        floor = -1
    if not 0 <= floor <= 1:
        refuse(f"{place}: after {row[0]} one number from 0 to 1 must follow, such as 0.72")
    return row[0], floor


def refuse(words, status=WRONG):
    complain(words)
    sys.exit(status)


def complain(words):
    print(f"fathom: {words}", file=sys.stderr)


if __name__ == "__main__":
    main()
