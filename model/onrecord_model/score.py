"""Quick scores of a training run. The figures that count come from the project's own bench."""

import numpy as np

from .corpus import Example
from .labels import SPANS, class_of, spans_of


def f1(right: int, found: int, gold: int) -> float:
    return 200 * right / ((found + gold) or 1)


def of_spans(head: str, examples: list[Example], predicted: list[list[int]]) -> dict[str, float]:
    """F1 of whole spans and of pieces, for each of a head's kinds."""
    out: dict[str, float] = {}
    labels = SPANS[head]
    for inside in range(2, len(labels), 2):
        kind, counts = labels[inside][2:], [0] * 6
        for example, mine in zip(examples, predicted):
            gold = {s for s in spans_of(example.document, example.labels, labels) if s[0] == kind}
            found = {s for s in spans_of(example.document, mine, labels) if s[0] == kind}
            g = {i for i, label in enumerate(example.labels) if label in (inside - 1, inside)}
            m = {i for i, label in enumerate(mine) if label in (inside - 1, inside)}
            for k, n in enumerate((len(gold & found), len(found), len(gold), len(g & m), len(m), len(g))):
                counts[k] += n
        out[kind] = f1(*counts[:3])
        out[f"{kind} pieces"] = f1(*counts[3:])
    return out


def of_certainty(examples: list[Example], scores: list[np.ndarray]) -> dict[str, float]:
    """Mean distance and correlation of the values, macro-F1 of the classes."""
    rows = [(e.values[i], s[i]) for e, s in zip(examples, scores) for i, label in enumerate(e.labels) if label >= 0]
    gold, told = np.array([v for v, _ in rows]), np.array([s for _, s in rows])
    right, best = np.array([class_of(v) for v in gold]), told[:, :-1].argmax(1)
    each = [f1(int(((right == c) & (best == c)).sum()), int((best == c).sum()), int((right == c).sum())) for c in range(5)]
    return {"distance": float(np.abs(gold - told[:, -1]).mean()), "r": float(np.corrcoef(gold, told[:, -1])[0, 1]), "macro": float(np.mean(each))}
