"""The company that words keep, from the program's own table: 48 numbers for each of its words (Tools/company tells the origin)."""
import pathlib

import numpy as np

FILE = pathlib.Path(__file__).resolve().parents[2] / "Resources" / "models" / "company.bin"
HEAD_BYTES, BITS, WIDTH, UNIT = 512, 15, 48, 32
FIRST_GROUP, GROUPS = 48, 9  # the groups of features that name a word's place in the table, as in `Feature.Group`


def is_place(feature):
    """Whether a feature's number names a word's place in the table."""
    return feature >> 16 >= FIRST_GROUP


def columns(examples):
    """A row for each example: side by side for each group the sum of the numbers of the words that its features name."""
    table = _table()
    found = np.zeros((len(examples), GROUPS * WIDTH))
    for row, features in enumerate(examples):
        for feature in filter(is_place, features):
            start = WIDTH * ((feature >> 16) - FIRST_GROUP)
            found[row, start : start + WIDTH] += table[feature & 0xFFFF]
    return found


def features():
    """The number of the feature that the weights of each column are written under: its group, and which of the 48 it is."""
    return [(FIRST_GROUP + group) << 16 | number for group in range(GROUPS) for number in range(WIDTH)]


def _table():
    start = HEAD_BYTES + 4 * (1 << BITS)
    return np.frombuffer(FILE.read_bytes()[start:], np.int8).reshape(-1, WIDTH) / UNIT
