"""Logistic regression with a quadratic penalty, carried on until the weights no longer move.

The loss is strictly convex, so its least point is a function of the examples alone. The search goes on until the weights are
right to far less than the thousandth that is written, which makes the files the same, to the byte, wherever they are learned.
"""
import collections

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit

SEARCH = {"maxiter": 5000, "maxfun": 10000, "ftol": 0, "gtol": 1e-7, "maxcor": 30}


def index(examples, rare):
    """The column of each feature that at least `rare` examples have."""
    counts = collections.Counter(feature for features in examples for feature in set(features))
    return {feature: column for column, feature in enumerate(sorted(f for f, n in counts.items() if n >= rare))}


def matrix(examples, columns):
    """A row for each example with a one for each of its features that has a column."""
    places = [(row, columns[f]) for row, features in enumerate(examples) for f in sorted(set(features)) if f in columns]
    rows, cells = np.array(places, int).reshape(-1, 2).T
    return csr_matrix((np.ones(len(places)), (rows, cells)), shape=(len(examples), len(columns)))


def binary(matrix, labels, penalties, importance=1.0):
    """The weight of each column, each with a penalty of its own."""

    def loss(weights):
        scores = matrix @ weights
        value = (importance * (np.logaddexp(0, scores) - labels * scores)).sum() + (penalties * weights**2).sum() / 2
        return value, matrix.T @ (importance * (expit(scores) - labels)) + penalties * weights

    return _least(loss, matrix.shape[1])


def thousandths(weight):
    return int(round(1000 * weight))


def _least(loss, count):
    return minimize(loss, np.zeros(count), jac=True, method="L-BFGS-B", options=SEARCH).x
