#!/usr/bin/env python3
"""Writes Sources/FathomScreen/Generated/WidthTables.swift: the scalars that take no column, and those that take two.

Needs the PyPI package unicodedata2, whose version is the version of the Unicode standard; run from the root of the package.
Rules: no column for nonspacing and enclosing marks (Mn, Me), format characters (Cf) and the vowels and finals of Hangul that join a
syllable; two for East Asian Width W and F; all else one, ambiguous included. Ranges of neighbours of one width are joined over
unassigned scalars between them, so that a character of a newer standard mostly gets the width of its block.
"""
import unicodedata2 as ucd

LAST = 0x10FFFF
VISIBLE_FORMAT = {0x00AD, 0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD}
JOINING_HANGUL = [(0x1160, 0x11FF), (0xD7B0, 0xD7FF)]


def width(scalar):
    """Columns of one scalar; None if the standard does not assign it."""
    character = chr(scalar)
    category = ucd.category(character)
    if any(low <= scalar <= high for low, high in JOINING_HANGUL):
        return 0
    if category in ("Mn", "Me") or (category == "Cf" and scalar not in VISIBLE_FORMAT):
        return 0
    if ucd.east_asian_width(character) in "WF":
        return 2
    return None if category == "Cn" else 1


def ranges(wanted):
    """Closed ranges of scalars with that width."""
    found, start, end = [], None, None
    for scalar in range(0x80, LAST + 1):
        columns = width(scalar)
        if columns == wanted:
            start = scalar if start is None else start
            end = scalar
        elif columns is not None and start is not None:
            found.append((start, end))
            start = None
    if start is not None:
        found.append((start, end))
    return found


def table(name, comment, wanted):
    pairs = [f"0x{low:X}, 0x{high:X}," for low, high in ranges(wanted)]
    rows = ["        " + " ".join(pairs[i:i + 6]) for i in range(0, len(pairs), 6)]
    return "\n".join([f"    /// {comment}", f"    static let {name}: [UInt32] = ["] + rows + ["    ]"])


print(f"""// Written by Tools/width/generate.py from the character data of Unicode {ucd.unidata_version}; do not edit.

/// Scalars by the columns they take: closed ranges, lower and upper bound in turn, in rising order.
enum WidthTables {{
    /// Version of the Unicode standard that the tables follow.
    static let unicodeVersion = "{ucd.unidata_version}"

{table("zero", "Scalars that take no column of their own.", 0)}

{table("wide", "Scalars that take two columns.", 2)}
}}""")
