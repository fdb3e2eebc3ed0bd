#!/usr/bin/env python3
"""Annotated texts as tables, and the same as the JSON that score.py reads: gold.py OUT_FOLDER TABLE...

A table holds a row an entry, its fields parted by tabs:

    actor        a1  type      name    alias ...
    threat       t1  phrase    variant ...          (also: strategy s1, consequence c1)
    link         a1  relation  s1      the first words of the sentence that says so

A line that starts with # is a remark. The text stands beside the table, under the same name with .txt or .md.
"""
import argparse
import json
import pathlib

KINDS = {"threat": "threats", "strategy": "strategies", "consequence": "consequences"}


class BadRow(ValueError):
    """A row that is no entry: file, line and what is wrong with it."""


def model(table):
    """The annotation in the file `table`, in the shape that the guidelines of score.py give."""
    found = {"text": table.stem, "annotator": "fathom", "actors": [], "threats": [], "strategies": [], "consequences": [], "links": []}
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            try:
                _add(found, [field.strip() for field in line.split("\t")])
            except (ValueError, IndexError) as error:
                raise BadRow(f"{table}:{number}: {error}: {line}") from None
    return found


def write(tables, folder):
    """Writes each of the files `tables` as JSON into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in tables:
        text = json.dumps(model(table), ensure_ascii=False, indent=1)
        (folder / f"{table.stem}.json").write_text(text + "\n", encoding="utf-8")


def _add(found, row):
    kind, identity, *rest = row
    rest = [field for field in rest if field]
    if kind == "actor":
        type_, name, *aliases = rest
        found["actors"].append({"id": identity, "name": name, "aliases": aliases, "type": type_})
    elif kind in KINDS:
        phrase, *variants = rest
        found[KINDS[kind]].append({"id": identity, "phrase": phrase, "variants": variants})
    elif kind == "link":
        relation, end, evidence = rest
        found["links"].append({"from": identity, "rel": relation, "to": end, "evidence": evidence})
    else:
        raise ValueError(f"no kind of entry is called {kind}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path, help="the folder to write the JSON files to")
    parser.add_argument("tables", type=pathlib.Path, nargs="+", help="the tables, NAME.tsv")
    chosen = parser.parse_args()
    write(chosen.tables, chosen.out)


if __name__ == "__main__":
    main()
