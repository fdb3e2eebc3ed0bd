"""Logistic regression over kinds that sees each example again and again with some of its features left out, others each time.

Whoever may lose any feature at any moment leans on none alone: of several that say the same each gets its share, and one that a new text lacks
costs less. The steps go in one order, drawn from a fixed seed, so the weights depend on the examples alone.
"""
import math

import numpy as np

SEEDS = (1, 2)  # the weights are the mean of those found in these orders
EPOCHS = 10  # how often each example is seen
BATCH = 16  # how many examples a step is taken for
STEP = 0.1  # the length of a weight's first step; the sum of its squared slopes shortens it (AdaGrad: Duchi, Hazan and Singer 2011)
LAST_STEP = 0.1  # the share of it that is left at the end
LEFT_OUT = 0.5  # the share of features that is left out
BLOCK_LEFT_OUT = 0.3  # the share of blocks of columns with numbers that is left out
PENALTY = 2.5e-4  # what a feature's weights cost at each step, by their squares
COLUMN_PENALTY = 1e-4  # the same for a column of numbers


class Examples:
    """Examples as lists of features (numbers from 0 up), and as rows of numbers in blocks of equal width; labels count from 0."""

    def __init__(self, features, numbers, block, labels, importance):
        self.features = [np.array(row, int) for row in features]
        self.numbers = numbers
        self.block = block
        self.labels = labels
        self.importance = importance


def multinomial(examples, features, kinds):
    """Weights of each of `features` and of each column of numbers for the kinds from 1 to `kinds`, less those for kind 0."""
    searches = [_Search(examples, features, kinds + 1, seed) for seed in SEEDS]
    for search in searches:
        search.run()
    weights = sum(search.weights for search in searches) / len(searches) * (1 - LEFT_OUT)
    columns = sum(search.columns for search in searches) / len(searches) * (1 - BLOCK_LEFT_OUT)
    return weights[:, 1:] - weights[:, :1], columns[:, 1:] - columns[:, :1]


class _Search:
    """The weights and what the steps so far have taught."""

    def __init__(self, examples, features, kinds, seed):
        self.examples = examples
        self.chance = np.random.RandomState(seed)
        self.weights, self.slopes = np.zeros((features, kinds)), np.zeros((features, kinds))
        width = examples.numbers.shape[1]
        self.columns, self.column_slopes = np.zeros((width, kinds)), np.zeros((width, kinds))

    def run(self):
        count = len(self.examples.features)
        for epoch in range(EPOCHS):
            step = STEP * (1 - (1 - LAST_STEP) * epoch / EPOCHS)
            order = self.chance.permutation(count)
            for start in range(0, count, BATCH):
                self._take(order[start : start + BATCH], step)

    def _take(self, batch, step):
        """One step for the examples `batch`."""
        owners = np.repeat(np.arange(len(batch)), [len(self.examples.features[n]) for n in batch])
        features = np.concatenate([self.examples.features[n] for n in batch])
        kept = self.chance.random_sample(len(features)) >= LEFT_OUT
        owners, features = owners[kept], features[kept]
        numbers = self._numbers(batch)
        scores = numbers @ self.columns
        np.add.at(scores, owners, self.weights[features])
        errors = self._errors(scores, batch)
        self._move(features, errors[owners], step)
        self._move_columns(numbers, errors, step)

    def _numbers(self, batch):
        """The rows of numbers with some blocks left out."""
        numbers = self.examples.numbers[batch]
        blocks = numbers.shape[1] // self.examples.block
        kept = self.chance.random_sample((len(batch), blocks)) >= BLOCK_LEFT_OUT
        return numbers * np.repeat(kept, self.examples.block, axis=1)

    def _errors(self, scores, batch):
        """By how much the probability of each kind is too large, for each example by its importance."""
        errors = np.array([_shares(row) for row in scores.tolist()])
        errors[np.arange(len(batch)), self.examples.labels[batch]] -= 1
        return errors * self.examples.importance[batch][:, None]

    def _move(self, features, errors, step):
        used, places, times = np.unique(features, return_inverse=True, return_counts=True)
        slope = PENALTY * times[:, None] * self.weights[used]
        np.add.at(slope, places, errors)
        total = self.slopes[used] + slope * slope
        self.slopes[used] = total
        self.weights[used] -= step * slope / (np.sqrt(total) + 1e-3)

    def _move_columns(self, numbers, errors, step):
        slope = numbers.T @ errors + COLUMN_PENALTY * len(errors) * self.columns
        self.column_slopes += slope * slope
        self.columns -= step * slope / (np.sqrt(self.column_slopes) + 1e-3)


def _shares(scores):
    """The probability of each kind."""
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    whole = sum(shares)
    return [share / whole for share in shares]
