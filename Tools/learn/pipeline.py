"""Learns both tables of weights from some of the annotated texts: first what candidates are, then which links stand between them."""
import pathlib
import tempfile

import concepts
import links

ORIGIN = "# origin: learned for Fathom from texts annotated by hand; licence: as the project"
CONCEPT_FILE = "weights.tsv"
LINK_FILE = "link-weights.tsv"


class Pipeline:
    """A program and a scorer with what has been asked of them."""

    def __init__(self, program, scorer):
        self.program = program
        self.scorer = scorer
        self.candidates = program.candidates(scorer.texts(scorer.names))

    def learn(self, names, folder):
        """Writes both tables, learned from the texts called `names`, into `folder`."""
        folder = pathlib.Path(folder)
        self._learn_concepts(names, folder / CONCEPT_FILE)
        self._learn_links(names, folder)

    def predict(self, names, folder, out):
        """Writes the models of the texts called `names`, made with the tables in `folder`, into the folder `out`."""
        folder = pathlib.Path(folder)
        options = ("--weights", folder / CONCEPT_FILE, "--link-weights", folder / LINK_FILE)
        self.program.predict(self.scorer.texts(names), out, *options)

    def _learn_concepts(self, names, file):
        known = set(names)
        examples = [candidate for candidate in self.candidates if candidate.text in known]
        _write(file, concepts.HEAD, concepts.learned(examples, self.scorer))

    def _learn_links(self, names, folder):
        texts = self.scorer.texts(names)
        weights = ("--weights", folder / CONCEPT_FILE)
        proposals = self.program.proposals(texts, *weights)
        with tempfile.TemporaryDirectory() as out:
            self.program.predict(texts, out, *weights)
            models = self.scorer.functions.load(out)
        _write(folder / LINK_FILE, links.HEAD, links.learned(proposals, models, self.scorer))


def _write(file, head, rows):
    lines = [ORIGIN, head, *("\t".join(map(str, row)) for row in rows)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
