#!/usr/bin/env python3
"""Learn the weights of the extraction anew from the annotated texts of a folder: learn.py FATHOM_DEV EVAL_FOLDER OUT_FOLDER"""
import argparse

from pipeline import Pipeline
from program import Program
from scorer import Scorer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the binary fathom-dev")
    parser.add_argument("eval", help="the folder with score.py, dev/texts and dev/gold")
    parser.add_argument("--gold", help="a folder of annotated texts as tables, to learn from besides")
    parser.add_argument("out", help="the folder to write the tables of weights to")
    chosen = parser.parse_args()
    scorer = Scorer(chosen.eval, chosen.gold)
    Pipeline(Program(chosen.program), scorer).learn(scorer.names + scorer.own, chosen.out)


if __name__ == "__main__":
    main()
