#!/usr/bin/env python3
"""Learn the weights of the extraction anew from annotated texts: learn.py FATHOM_DEV EVAL_FOLDER GOLD_FOLDER OUT_FOLDER"""
import argparse
import pathlib
import tempfile

from pipeline import Pipeline, Unseen
from program import Program
from scorer import Scorer

PARTS = 6


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the binary fathom-dev")
    parser.add_argument("eval", help="the folder with score.py, dev/texts and dev/gold")
    parser.add_argument("gold", help="the folder of annotated texts as tables")
    parser.add_argument("out", type=pathlib.Path, help="the folder to write the tables of weights to")
    chosen = parser.parse_args()
    pipeline = Pipeline(Program(chosen.program), Scorer(chosen.eval, chosen.gold))
    with tempfile.TemporaryDirectory() as root:
        unseen = Unseen(pipeline, root, PARTS)
    pipeline.learn_concepts(unseen.names, chosen.out)
    pipeline.learn_links(unseen, unseen.names, chosen.out)


if __name__ == "__main__":
    main()
