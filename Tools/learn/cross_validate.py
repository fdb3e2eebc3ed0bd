#!/usr/bin/env python3
"""Score every text by weights learned from other texts: cross_validate.py FATHOM_DEV EVAL_FOLDER GOLD_FOLDER [--folds N]"""
import argparse
import pathlib
import subprocess
import sys
import tempfile

from pipeline import Pipeline, Unseen
from program import Program
from scorer import Scorer


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", help="the binary fathom-dev")
    parser.add_argument("eval", help="the folder with score.py, dev/texts and dev/gold")
    parser.add_argument("gold", help="the folder of annotated texts as tables, which are learned from and not scored")
    parser.add_argument("--folds", type=int, default=6, help="how many parts the texts are cut into (default 6)")
    parser.add_argument("--verbose", action="store_true", help="list what was missed and what was found besides")
    chosen = parser.parse_args()
    scorer = Scorer(chosen.eval, chosen.gold)
    with tempfile.TemporaryDirectory() as root:
        out = pathlib.Path(root, "cross-validated")  # the scorer prints this name
        predict_unseen(Pipeline(Program(chosen.program), scorer), root, chosen.folds, out)
        options = ["--verbose"] if chosen.verbose else []
        subprocess.run([sys.executable, scorer.script, scorer.gold_folder, out, *options], check=True)


def predict_unseen(pipeline, root, folds, out):
    """Writes the model of each text that is scored into `out`, made with weights learned from the other parts; every n-th text is a part."""
    unseen = Unseen(pipeline, root, folds)
    for part, folder in zip(unseen.parts, unseen.folders):
        pipeline.learn_links(unseen, unseen.outside(part), folder)
        pipeline.predict([name for name in part if name in pipeline.scorer.names], folder, out)


if __name__ == "__main__":
    main()
