"""Weights that tell which proposed links stand: for each relation a logistic regression on the proposals of annotated texts."""
import collections

import numpy as np

import regression

RARE = 4  # a feature of fewer proposals than this is left out
PENALTY = 12.0
BIAS_PENALTY = 0.01
CUT = -1.5  # a proposal stands from this score up; taken off the intercepts, so that the program asks for more than 0
SMALL = 15  # thousandths; a smaller weight is not written
HEAD = "# feature\tweight in thousandths"


def learned(proposals, models, scorer):
    """The weights of `proposals` between the concepts of `models` as rows of a feature's number and its weight in thousandths."""
    ends = {name: _ends(scorer.gold[name], model, scorer.functions) for name, model in models.items()}
    facts = {name: _facts(scorer.gold[name], scorer.functions) for name in models}
    groups = collections.defaultdict(list)
    for proposal in proposals:
        truth = _fact(proposal, ends[proposal.text], scorer.functions) in facts[proposal.text]
        groups[proposal.relation].append((proposal.features, truth))
    return sorted(row for relation in sorted(groups) for row in _relation(groups[relation]))


def _relation(examples):
    """The rows of the features of one relation."""
    features, truths = zip(*examples)
    index = regression.index(features, RARE)
    biases = [_is_bias(feature) for feature in sorted(index)]
    penalties = np.where(biases, BIAS_PENALTY, PENALTY)
    weights = regression.binary(regression.matrix(features, index), np.array(truths, float), penalties)
    weights = weights - np.where(biases, CUT, 0)
    rows = ((feature, regression.thousandths(weights[column])) for feature, column in index.items())
    return [row for row in rows if abs(row[1]) >= SMALL]


def _is_bias(feature):
    """Whether every proposal of a relation has `feature`: its group, the third byte from the right, is the first."""
    return feature >> 16 & 255 == 0


def _ends(gold, model, functions):
    """Which annotated entry each concept of a model stands for, matched as the scorer does."""
    ends = {}
    for kind in functions.KINDS:
        pairs = functions.assign(gold[kind], model[kind], lambda a, b: functions.sim(kind, a, b), functions.LOW)
        ends.update((model[kind][found]["id"], gold[kind][wanted]["id"]) for wanted, found, _ in pairs)
    return ends


def _facts(gold, functions):
    return {functions.key(link["from"], link["rel"], link["to"]) for link in gold["links"]}


def _fact(proposal, ends, functions):
    """The proposal between annotated entries; an end that is none is marked, so that it matches nothing."""
    start, end = (ends.get(name, "?" + name) for name in (proposal.start, proposal.end))
    return functions.key(start, proposal.relation, end)
