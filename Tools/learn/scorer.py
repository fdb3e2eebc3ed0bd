"""The scorer of the annotated texts, so that what counts as right while learning is what counts as right while scoring."""
import ast
import pathlib
import types


class Scorer:
    """The functions of EVAL/score.py, and the folders beside it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.script = self.folder / "score.py"
        self.gold_folder = self.folder / "dev" / "gold"
        self.functions = _module(self.script)
        self.gold = self.functions.load(str(self.gold_folder))
        self.names = sorted(self.gold)

    def texts(self, names):
        """The files of the texts called `names`, in order of name."""
        wanted = set(names)
        return [path for path in sorted((self.folder / "dev" / "texts").iterdir()) if path.stem in wanted]


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
