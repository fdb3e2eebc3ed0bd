#!/usr/bin/env python3
"""Score every annotated text by weights learned from other texts: cross_validate.py FATHOM_DEV EVAL_FOLDER [--folds N]"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

from pipeline import Pipeline
from program import Program
from scorer import Scorer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the binary fathom-dev")
    parser.add_argument("eval", help="the folder with score.py, dev/texts and dev/gold")
    parser.add_argument("--gold", help="a folder of annotated texts as tables, to learn from besides")
    parser.add_argument("--folds", type=int, default=6, help="how many parts the texts are cut into (default 6)")
    chosen = parser.parse_args()
    scorer = Scorer(chosen.eval, chosen.gold)
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "cross-validated")  # the scorer prints this name
        predict_unseen(Pipeline(Program(chosen.program), scorer), scorer.names, chosen.folds, out)
        subprocess.run([sys.executable, scorer.script, scorer.gold_folder, out], check=True)


def predict_unseen(pipeline, names, folds, out):
    """Writes the model of each text into `out`, made with weights learned from the other folds; every n-th text is a fold."""
    for start in range(folds):
        unseen = names[start::folds]
        with tempfile.TemporaryDirectory() as folder:
            pipeline.learn([name for name in names if name not in unseen] + pipeline.scorer.own, folder)
            pipeline.predict(unseen, folder, out)


if __name__ == "__main__":
    main()
