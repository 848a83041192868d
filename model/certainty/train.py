"""Trains the factuality model: a ridge regression over names, then gradient-boosted trees over measures, frequent names and the
regression's out-of-fold value. Prints its figures on dev and writes the weights.

    npx tsx model/certainty/features.ts ../shared/data/certainty/uw.train.jsonl /tmp/train.jsonl
    npx tsx model/certainty/features.ts ../shared/data/certainty/uw.dev.jsonl /tmp/dev.jsonl
    python model/certainty/train.py /tmp/train.jsonl /tmp/dev.jsonl model/weights/certainty.json

Needs numpy, scipy, scikit-learn 1.x and lightgbm 4.x. Seeds are fixed; one thread, so that a second run gives the same bytes.
"""

import json
import sys
from collections import Counter

import lightgbm as lgb
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import Ridge
from sklearn.model_selection import GroupKFold

ALPHA = 30
LOW = np.array([-3, -1.99, -0.49, 0.5, 2.0])
HIGH = np.array([-2, -0.51, 0.49, 1.99, 3])


def load(path):
    return [json.loads(line) for line in open(path)]


def bins(x):
    return np.where(x >= 2, 4, np.where(x >= 0.5, 3, np.where(x > -0.5, 2, np.where(x > -2, 1, 0))))


def f_of(gold, found):
    """Macro-F1 of classes."""
    return np.mean([2 * ((gold == k) & (found == k)).sum() / max(1, (gold == k).sum() + (found == k).sum()) for k in range(5)])


def classed(cuts, expected):
    return np.searchsorted(cuts, expected, side="right")


def best_cuts(gold, expected):
    """Where the expected value is cut into classes for the highest macro-F1: the mean over draws, as one draw's best is chance."""
    chance = np.random.default_rng(1)
    found = []
    for drawn in (chance.integers(0, len(gold), len(gold)) for _ in range(12)):
        own, value = bins(gold[drawn]), expected[drawn]
        reached = lambda cuts: f_of(own, classed(cuts, value))
        cuts = np.array([-1.5, 0.3, 1, 2.2])
        for at in [0, 1, 2, 3] * 3:
            tried = [cuts + step * (np.arange(4) == at) for step in np.linspace(-0.8, 0.8, 17)]
            cuts = max([cuts, *(one for one in tried if (np.diff(one) > 0).all())], key=reached)
        found.append(cuts)
    return np.round(np.mean(found, axis=0), 2)


def main(train_path, dev_path, out):
    train, dev = load(train_path), load(dev_path)
    y, y_dev = (np.array([item["gold"] for item in items]) for items in (train, dev))
    counts = Counter(name for item in train for name in item["names"])
    vocabulary = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= 4))}

    def sparse(items):
        rows, columns = [], []
        for i, item in enumerate(items):
            for name in item["names"]:
                if name in vocabulary:
                    rows.append(i)
                    columns.append(vocabulary[name])
        return csr_matrix((np.ones(len(rows)), (rows, columns)), (len(items), len(vocabulary)))

    x, x_dev = sparse(train), sparse(dev)
    groups = np.array([int(item["id"].split("-")[2]) // 20 for item in train])
    folds = list(GroupKFold(5).split(x, y, groups))
    ridge = Ridge(alpha=ALPHA, solver="sparse_cg", random_state=1).fit(x, y)
    coefficients = np.round(ridge.coef_, 3)
    linear = np.zeros(len(y))
    for inside, outside in folds:
        linear[outside] = Ridge(alpha=ALPHA, solver="sparse_cg", random_state=1).fit(x[inside], y[inside]).predict(x[outside])
    measures = sorted({key for item in train for key in item["measures"]})
    frequent = sorted(n for n, c in counts.items() if 80 <= c < 9000 and n in vocabulary)
    columns = [vocabulary[n] for n in frequent]

    def dense(items, matrix, value):
        numbers = np.array([[item["measures"].get(key, 0) for key in measures] for item in items])
        return np.hstack([numbers, value[:, None], matrix[:, columns].toarray()])

    a = dense(train, x, linear)
    b = dense(dev, x_dev, x_dev @ coefficients + round(ridge.intercept_, 3))
    common = dict(min_child_samples=30, subsample=0.8, subsample_freq=1, colsample_bytree=0.4, verbose=-1, n_jobs=1, random_state=1, deterministic=True)
    regressor = lambda: lgb.LGBMRegressor(objective="l1", n_estimators=300, learning_rate=0.05, num_leaves=15, **common)
    classifier = lambda: lgb.LGBMClassifier(n_estimators=80, learning_rate=0.08, num_leaves=9, **common)
    probabilities = np.zeros((len(y), 5))
    for inside, outside in folds:
        probabilities[outside] = classifier().fit(a[inside], bins(y[inside])).predict_proba(a[outside])
    means = np.round([y[bins(y) == k].mean() for k in range(5)], 2)
    cuts = best_cuts(y, probabilities @ means)
    print(f"macro-F1 on train kept aside: {100 * f_of(bins(y), classed(cuts, probabilities @ means)):.1f}, cut at {cuts}")
    tree_value = regressor().fit(a, y)
    tree_class = classifier().fit(a, bins(y))
    chosen = classed(cuts, tree_class.predict_proba(b) @ means)
    p = np.clip(tree_value.predict(b), LOW[chosen], HIGH[chosen])
    print(f"dev: MAE {np.abs(y_dev - p).mean():.3f}, r {np.corrcoef(y_dev, p)[0, 1]:.3f}, macro-F1(5) {100 * f_of(bins(y_dev), chosen):.1f}")

    def tree(node):
        """[column, threshold, left, right] or a leaf's value; a column is at most the threshold on the left."""
        if "leaf_value" in node:
            return round(node["leaf_value"], 4)
        return [node["split_feature"], round(node["threshold"], 4), tree(node["left_child"]), tree(node["right_child"])]

    trees = lambda model: [tree(t["tree_structure"]) for t in model.booster_.dump_model()["tree_info"]]
    used = {n: float(coefficients[i]) for n, i in vocabulary.items() if abs(coefficients[i]) >= 0.002}
    json.dump(
        {
            "intercept": round(float(ridge.intercept_), 3),
            "names": used,
            "measures": measures,
            "frequent": frequent,
            "value": trees(tree_value),
            "classes": trees(tree_class),
            "means": means.tolist(),
            "cuts": cuts.tolist(),
        },
        open(out, "w"),
        separators=(",", ":"),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
