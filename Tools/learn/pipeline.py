"""Learns the tables of weights from annotated texts: who is an actor, then what candidates are, then which links stand between them."""
import pathlib
import tempfile

import actors
import concepts
import links

ORIGIN = "# origin: learned for Fathom from texts annotated by hand; licence: as the project"
ACTOR_FILE = "actor-weights.tsv"
CONCEPT_FILE = "weights.tsv"
LINK_FILE = "link-weights.tsv"
PARTS = 4  # links are learned between concepts of texts that the concepts' weights were not learned from, a part at a time


class Pipeline:
    """A program and a scorer with what has been asked of them."""

    def __init__(self, program, scorer):
        self.program = program
        self.scorer = scorer
        self.people = program.people(scorer.texts([*scorer.names, *scorer.own]))

    def learn(self, names, folder):
        """Writes all tables, learned from the texts called `names`, into `folder`."""
        folder = pathlib.Path(folder)
        proposals, models = self._unseen_proposals(names)
        self.learn_concepts(names, folder)
        _write(folder / LINK_FILE, links.HEAD, links.learned(proposals, models, self.scorer))

    def learn_concepts(self, names, folder):
        """Writes the tables for actors and concepts, learned from the texts called `names`, into `folder`."""
        known = set(names)
        _write(folder / ACTOR_FILE, actors.HEAD, actors.learned([person for person in self.people if person.text in known], self.scorer))
        candidates = self.program.candidates(self.scorer.texts(names), folder)
        _write(folder / CONCEPT_FILE, concepts.HEAD, concepts.learned(candidates, self.scorer))

    def predict(self, names, folder, out):
        """Writes the models of the texts called `names`, made with the tables in `folder`, into the folder `out`."""
        self.program.predict(self.scorer.texts(names), out, folder)

    def _unseen_proposals(self, names):
        """Proposed links and models of the texts called `names`, each part made with concepts' weights learned from the others."""
        names = sorted(names)
        proposals, models = [], {}
        for start in range(PARTS):
            part = names[start::PARTS]
            with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
                self.learn_concepts([name for name in names if name not in part], pathlib.Path(folder))
                proposals += self.program.proposals(self.scorer.texts(part), folder)
                self.predict(part, folder, out)
                models.update(self.scorer.functions.load(out))
        return proposals, models


def _write(file, head, rows):
    lines = [ORIGIN, head, *("\t".join(map(str, row)) for row in rows)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
