"""What `fathom-dev` says of texts: who may act, candidates and proposed links, each with features, and whole models."""
import subprocess
from typing import NamedTuple


class Person(NamedTuple):
    """Somebody or something that may be an actor of a text."""

    text: str
    names: list
    features: list


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
    """The binary `fathom-dev` at a path. Each question may name a folder of tables to use for the program's own."""

    def __init__(self, path):
        self.path = str(path)

    def people(self, texts):
        """All who may be actors of the files `texts`; they do not depend on any weights."""
        rows = self._features("actors", texts, None)
        return [Person(text, names.split("|"), _numbers(codes)) for text, _row, names, codes in rows]

    def candidates(self, texts, rules):
        """All candidates of the files `texts`; they depend on who is an actor."""
        rows = self._features("candidates", texts, rules)
        return [
            Candidate(text, int(sentence), int(start), int(end), name, _numbers(codes))
            for text, sentence, start, end, name, _kind, _score, codes in rows
        ]

    def proposals(self, texts, rules):
        """All links that the rules propose between the concepts of the files `texts`."""
        rows = self._features("links", texts, rules)
        return [Proposal(text, start, relation, end, _numbers(codes)) for text, start, relation, end, _rules, codes in rows]

    def predict(self, texts, out, rules):
        """Writes the models of the files `texts` into the folder `out`."""
        self._lines("predict", "--out", out, "--rules", rules, *texts)

    def _features(self, subject, texts, rules):
        options = [] if rules is None else ["--rules", rules]
        return [line.split("\t") for line in self._lines("features", "--of", subject, *options, *texts)]

    def _lines(self, *arguments):
        command = [self.path, *map(str, arguments)]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout.split("\n")[:-1]


def _numbers(codes):
    return [int(code) for code in codes.split(",")]
