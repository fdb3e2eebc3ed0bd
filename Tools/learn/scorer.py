"""Annotated texts, and the scorer's own matching, so that what counts as right while learning is what counts as right while scoring."""
import ast
import pathlib
import tempfile
import types

import numpy as np

import gold
import messages

TEXT_ENDINGS = (".txt", ".md")


class Scorer:
    """The functions of EVAL/score.py, the annotated texts beside it, and those of a folder of tables."""

    def __init__(self, folder, tables=None):
        self.folder = pathlib.Path(folder)
        self.script = self.folder / "score.py"
        self.gold_folder = self.folder / "dev" / "gold"
        self.functions = _module(self.script)
        self.gold = self.functions.load(str(self.gold_folder))
        self.names = sorted(self.gold)  # what is scored
        self.own = []  # what is learned from, never scored
        self._files = _texts(self.folder / "dev" / "texts")
        if tables is not None:
            self._take(pathlib.Path(tables))

    def texts(self, names):
        """The files of the texts called `names`, in order of name."""
        return [self._files[name] for name in sorted(set(names))]

    def weights(self, examples, scored):
        """What each of `examples` weighs by its text: `scored` in a text that is scored, 1 in one of our own."""
        names = set(self.names)
        return np.array([scored if example.text in names else 1.0 for example in examples])

    def _take(self, folder):
        """Adds the annotated texts of a folder of tables; those that are scored, or whose text is not to be had, are left out."""
        texts = _texts(folder) | self._cut_passages(folder / "sotu")
        tables = [table for table in sorted(folder.rglob("*.tsv")) if table.stem in texts and table.stem not in self.gold]
        with tempfile.TemporaryDirectory() as out:
            gold.write(tables, pathlib.Path(out))
            self.gold.update(self.functions.load(out))
        self.own = [table.stem for table in tables]
        self._files.update((name, texts[name]) for name in self.own)

    def _cut_passages(self, folder):
        """The files that hold the passages that the tables in `folder` name."""
        self._passages = tempfile.TemporaryDirectory()
        for table in folder.glob("*.tsv"):
            passage = messages.passage(table)
            if passage is not None:
                pathlib.Path(self._passages.name, table.stem + ".txt").write_bytes(passage)
        return _texts(pathlib.Path(self._passages.name))


def _texts(folder):
    return {path.stem: path for path in folder.iterdir() if path.suffix in TEXT_ENDINGS}


def _module(path):
    """The script at `path` as a module, without the call at its end that reads the command line."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    tree.body = [step for step in tree.body if not _is_call_of_main(step)]
    module = types.ModuleType(path.stem)
    module.__file__ = str(path)
    exec(compile(tree, str(path), "exec"), module.__dict__)
    return module


def _is_call_of_main(step):
    call = step.value if isinstance(step, ast.Expr) else None
    return isinstance(call, ast.Call) and getattr(call.func, "id", None) == "main"
