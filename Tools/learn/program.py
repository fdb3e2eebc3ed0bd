"""What `fathom-dev` says of texts: candidates and proposed links with their features, and whole models."""
import subprocess
from typing import NamedTuple


class Candidate(NamedTuple):
    """A phrase that may name a threat, a strategy or a consequence; start and end count words of its sentence."""

    text: str
    sentence: int
    start: int
    end: int
    name: str
    features: list

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end


class Proposal(NamedTuple):
    """A link that rules propose; start and end are the names of concepts in the model of its text."""

    text: str
    start: str
    relation: str
    end: str
    features: list


class Program:
    """The binary `fathom-dev` at a path."""

    def __init__(self, path):
        self.path = str(path)

    def candidates(self, texts):
        """All candidates of the files `texts`; they do not depend on any weights."""
        rows = (line.split("\t") for line in self._lines("features", *texts))
        return [
            Candidate(text, int(sentence), int(start), int(end), name, _numbers(codes))
            for text, sentence, start, end, name, _kind, _score, codes in rows
        ]

    def proposals(self, texts, *options):
        """All links that the rules propose between the concepts of the files `texts`."""
        rows = (line.split("\t") for line in self._lines("link-features", *options, *texts))
        return [Proposal(text, start, relation, end, _numbers(codes)) for text, start, relation, end, _rules, codes in rows]

    def predict(self, texts, out, *options):
        """Writes the models of the files `texts` into the folder `out`."""
        self._lines("predict", "--out", out, *options, *texts)

    def _lines(self, *arguments):
        command = [self.path, *map(str, arguments)]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.split("\n")[:-1]


def _numbers(codes):
    return [int(code) for code in codes.split(",")]
