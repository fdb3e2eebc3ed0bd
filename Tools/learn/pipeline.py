"""Learns the tables of weights from annotated texts: who is an actor, then what candidates are, then which links stand between them."""
import pathlib

import actors
import concepts
import links

ORIGIN = "# origin: learned for Fathom from texts annotated by hand; licence: as the project"
ACTOR_FILE = "actor-weights.tsv"
CONCEPT_FILE = "weights.tsv"
LINK_FILE = "link-weights.tsv"


class Pipeline:
    """A program and a scorer with what has been asked of them."""

    def __init__(self, program, scorer):
        self.program = program
        self.scorer = scorer
        self.people = program.people(scorer.texts([*scorer.names, *scorer.own]))

    def learn_concepts(self, names, folder):
        """Writes the tables for actors and concepts, learned from the texts called `names`, into `folder`."""
        known = set(names)
        people = [person for person in self.people if person.text in known]
        _write(folder / ACTOR_FILE, actors.HEAD, actors.learned(people, self.scorer))
        candidates = self.program.candidates(self.scorer.texts(names), folder)
        _write(folder / CONCEPT_FILE, concepts.HEAD, concepts.learned(candidates, self.scorer))

    def learn_links(self, unseen, names, folder):
        """Writes the table for links, learned from the texts called `names` as they are read in `unseen`, into `folder`."""
        known = set(names)
        proposals = [proposal for proposal in unseen.proposals if proposal.text in known]
        models = {name: unseen.models[name] for name in names}
        _write(folder / LINK_FILE, links.HEAD, links.learned(proposals, models, self.scorer))

    def predict(self, names, folder, out):
        """Writes the models of the texts called `names`, made with the tables in `folder`, into the folder `out`."""
        self.program.predict(self.scorer.texts(names), out, folder)


class Unseen:
    """All annotated texts, each read by actors' and concepts' weights that were learned from other texts.

    Links are learned from these readings: between concepts that are found as well as they will be in a text that nobody knows.
    """

    def __init__(self, pipeline, root, count):
        scorer = pipeline.scorer
        self.names = [*scorer.names, *scorer.own]
        self.parts = [scorer.names[start::count] + scorer.own[start::count] for start in range(count)]
        self.folders = [pathlib.Path(root, str(number)) for number in range(count)]
        self.proposals = []
        models = pathlib.Path(root, "models")
        for part, folder in zip(self.parts, self.folders):
            folder.mkdir()
            pipeline.learn_concepts(self.outside(part), folder)
            self.proposals += pipeline.program.proposals(scorer.texts(part), folder)
            pipeline.predict(part, folder, models)
        self.models = scorer.functions.load(str(models))

    def outside(self, part):
        """The texts that are not of `part`."""
        return [name for name in self.names if name not in part]


def _write(file, head, rows):
    lines = [ORIGIN, head, *("\t".join(map(str, row)) for row in rows)]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
