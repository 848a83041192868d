"""Trains which of MUC-4's types a wire reports: a logistic regression with an L1 penalty a type over the words and word pairs of the
whole wire and of its first sixty words. Thresholds are chosen on train by five-fold cross-validation. Needs scikit-learn 1.x.

    python model/muc4/train.py ../shared/data/events/muc4.train.jsonl ../shared/data/events/muc4.dev.jsonl model/weights/muc4.json
"""

import json
import re
import sys
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

TYPES = ["BOMBING", "ATTACK", "KIDNAPPING", "ARSON"]


def names(text):
    words = re.findall(r"[a-z]+", re.sub(r"\[[a-z ]+\]", " ", text.lower()))
    counts = Counter(words)
    found = set(words) | {a + " " + b for a, b in zip(words, words[1:])}
    found |= {"^" + w for w in words[:60]} | {w + "+" for w, n in counts.items() if n > 2}
    return found


def wanted(doc, kind):
    return any(kind in t["type"] and not t.get("optional") for t in doc["templates"])


def best(gold, probability):
    reached = []
    for threshold in np.arange(0.15, 0.7, 0.025):
        p = probability > threshold
        reached.append((2 * (p & gold).sum() / max(1, p.sum() + gold.sum()), -abs(threshold - 0.4), threshold))
    return max(reached)


def main(train_path, dev_path, out):
    train, dev = ([json.loads(line) for line in open(path)] for path in (train_path, dev_path))
    told, told_dev = ([names(d["text"]) for d in docs] for docs in (train, dev))
    counts = Counter(n for f in told for n in f)
    index = {n: i for i, n in enumerate(sorted(n for n, c in counts.items() if c >= 8))}

    def matrix(docs):
        rows, columns = [], []
        for i, f in enumerate(docs):
            for n in sorted(f):
                if n in index:
                    rows.append(i)
                    columns.append(index[n])
        return csr_matrix((np.ones(len(rows)), (rows, columns)), (len(docs), len(index)))

    x, x_dev = matrix(told), matrix(told_dev)
    result = {}
    for kind in TYPES:
        y = np.array([wanted(d, kind) for d in train])
        model = LogisticRegression(penalty="l1", C=0.35, solver="liblinear", class_weight={False: 1, True: 1.5}, random_state=1)
        f, _, threshold = best(y, cross_val_predict(model, x, y, cv=5, method="predict_proba")[:, 1])
        model.fit(x, y)
        weights = {n: round(float(model.coef_[0][i]), 3) for n, i in index.items() if abs(model.coef_[0][i]) > 0.001}
        p = model.predict_proba(x_dev)[:, 1] > threshold
        g = np.array([wanted(d, kind) for d in dev])
        print(f"{kind}: train F {100 * f:.1f} at {threshold:.3f}, dev F {200 * (p & g).sum() / (p.sum() + g.sum()):.1f}, {len(weights)} weights")
        result[kind] = {
            "intercept": round(float(model.intercept_[0]), 3),
            "threshold": round(float(np.log(threshold / (1 - threshold))), 3),
            "weights": weights,
        }
    json.dump(result, open(out, "w"), separators=(",", ":"))


if __name__ == "__main__":
    main(*sys.argv[1:])
