"""Weights that tell a candidate's kind: a logistic regression on the candidates of annotated texts, with features left out (`dropout.py`)."""
import collections

import numpy as np

import company
import dropout
import regression

KINDS = ("threats", "strategies", "consequences")
BIAS = 0  # the number of the feature that every candidate has
RARE = 3  # a feature of fewer candidates than this is left out
SCORED_WEIGHT = 2.0  # what a candidate of a text that is scored weighs beside one of our own
COMPANY = 0.3  # what the numbers of the company that words keep are multiplied by beside features, which are 1
SHIFTS = (500, 300, 600)  # thousandths added to the intercepts, so that precision and recall are even
SMALL = 20  # thousandths; a row with nothing larger is not written
HEAD = "# feature\tthreat\tstrategy\tconsequence, in thousandths"

CLEAR = 0.6  # an example less similar to its entry than this weighs less
UNCLEAR_WEIGHT = 0.6
RIVAL_WEIGHT = 0.2  # what a candidate weighs that a better one for the same entry overlaps
CLEARLY_BETTER = 0.05


def learned(candidates, scorer):
    """The weights of `candidates` as rows of a feature's number and three weights in thousandths."""
    labels, importance = labelled(candidates, scorer)
    importance = importance * scorer.weights(candidates, SCORED_WEIGHT)
    examples = [candidate.features for candidate in candidates]
    index = regression.index([[f for f in features if not company.is_place(f)] for features in examples], RARE)
    known = [[index[feature] for feature in features if feature in index] for features in examples]
    numbers = COMPANY * company.columns(examples)
    training = dropout.Examples(known, numbers, company.WIDTH, labels, importance)
    weights, columns = dropout.multinomial(training, len(index), len(KINDS))
    return _rows(index, weights) + _company_rows(COMPANY * columns)


def labelled(candidates, scorer):
    """For each candidate its kind (0 for none, or a place in KINDS counted from 1), and how much the example weighs."""
    matches = _matches(candidates, scorer)
    best = _best(candidates, matches, scorer.functions.LOW)
    labels, importance = zip(*(_example(m, i in best, scorer.functions.LOW) for i, m in enumerate(matches)))
    return np.array(labels), np.array(importance)


def _example(match, is_best, least):
    similarity, kind, _ = match
    if similarity < least:
        return 0, 1.0
    if not is_best:
        return 0, RIVAL_WEIGHT
    return kind, UNCLEAR_WEIGHT if similarity < CLEAR else 1.0


def _matches(candidates, scorer):
    """For each candidate the most similar entry of its text: similarity, kind counted from 1, place among its kind."""
    entries = {name: _entries(model, scorer) for name, model in scorer.gold.items()}
    return [_match(candidate, entries[candidate.text], scorer) for candidate in candidates]


def _entries(model, scorer):
    """Kind, place and the bags of words of all phrases, for each entry of an annotated text."""
    content = scorer.functions.content
    return [
        (kind, place, [content(phrase) for phrase in entry["all"]])
        for kind, key in enumerate(KINDS, 1)
        for place, entry in enumerate(model[key])
    ]


def _match(candidate, entries, scorer):
    words = scorer.functions.content(candidate.name)
    best = (0, None, None)
    for kind, place, phrases in entries:
        similarity = max(scorer.functions.f1words(words, phrase) for phrase in phrases)
        if similarity > best[0] + 1e-9:
            best = (similarity, kind, place)
    return best


def _best(candidates, matches, least):
    """The places of the candidates that no clearly better candidate for the same entry overlaps."""
    rivals = collections.defaultdict(list)
    for i, (similarity, kind, place) in enumerate(matches):
        if similarity >= least:
            rivals[candidates[i].text, candidates[i].sentence, kind, place].append(i)
    return {i for group in rivals.values() for i in group if not _is_beaten(i, group, candidates, matches)}


def _is_beaten(i, group, candidates, matches):
    return any(
        candidates[i].overlaps(candidates[other]) and matches[other][0] > matches[i][0] + CLEARLY_BETTER for other in group
    )


def _rows(index, weights):
    rows = []
    for feature, place in sorted(index.items()):
        row = [regression.thousandths(weight) for weight in weights[place]]
        if feature == BIAS:
            row = [weight + shift for weight, shift in zip(row, SHIFTS)]
        if max(map(abs, row)) >= SMALL:
            rows.append((feature, *row))
    return rows


def _company_rows(columns):
    rows = ((feature, *map(regression.thousandths, weights)) for feature, weights in zip(company.features(), columns))
    return [row for row in rows if any(row[1:])]
