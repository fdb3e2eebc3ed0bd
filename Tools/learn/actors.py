"""Weights that tell actors from scenery: a logistic regression on all who are named in annotated texts."""
import numpy as np

import regression

RARE = 3  # a feature of fewer people than this is left out
PENALTY = 5.0
BIAS_PENALTY = 0.01
BIAS = 255  # the number of the feature that everybody has
SCORED_WEIGHT = 2.0  # what somebody in a text that is scored weighs beside somebody in one of our own
SECOND_WEIGHT = 0.3  # what one weighs whose annotated actor another one matches better
SHIFT = -0.2  # added to the intercept, so that precision and recall are even
SMALL = 10  # thousandths; a smaller weight is not written
HEAD = "# feature\tweight in thousandths"


def learned(people, scorer):
    """The weights of `people` as rows of a feature's number and its weight in thousandths."""
    truths, importance = labelled(people, scorer)
    importance = importance * scorer.weights(people, SCORED_WEIGHT)
    examples = [person.features for person in people]
    index = regression.index(examples, RARE)
    penalties = np.where([feature == BIAS for feature in sorted(index)], BIAS_PENALTY, PENALTY)
    weights = regression.binary(regression.matrix(examples, index), truths, penalties, importance)
    rows = ((feature, regression.thousandths(weights[column] + (SHIFT if feature == BIAS else 0))) for feature, column in index.items())
    return [row for row in sorted(rows) if abs(row[1]) >= SMALL]


def labelled(people, scorer):
    """For each of `people` whether an annotated actor is meant, and how much the example weighs."""
    truths, importance = np.zeros(len(people)), np.ones(len(people))
    for text in sorted({person.text for person in people}):
        places = [place for place, person in enumerate(people) if person.text == text]
        _label(places, people, scorer.gold[text]["actors"], scorer.functions, truths, importance)
    return truths, importance


def _label(places, people, gold, functions, truths, importance):
    found = [{"all": people[place].names} for place in places]
    similar = lambda wanted, person: functions.sim("actors", wanted, person)
    pairs = functions.assign(gold, found, similar, functions.LOW)
    for _, column, _ in pairs:
        truths[places[column]] = 1
    for column, person in enumerate(found):
        if not truths[places[column]] and any(similar(wanted, person) >= functions.LOW for wanted in gold):
            importance[places[column]] = SECOND_WEIGHT
