"""Scores and labels for whole documents, from any function that gives the heads' scores for one window."""

from collections.abc import Callable

import numpy as np

from .document import Document, cores, windows
from .labels import SIZES
from .pieces import Vocabulary

# ids, features [1, length] -> each head's scores [1, length, size]
Scores = Callable[[np.ndarray, np.ndarray], list[np.ndarray]]


def scores_of(doc: Document, vocabulary: Vocabulary, run: Scores) -> dict[str, np.ndarray]:
    """Each head's row of scores a piece, each from the window in which the piece lies deepest."""
    out = {head: np.zeros((len(doc), size), dtype=np.float32) for head, size in SIZES.items()}
    if not len(doc):
        return out
    spans = windows(doc)
    for (a, b), (start, end) in zip(spans, cores(spans)):
        ids = np.array([[vocabulary.cls, *doc.ids[a:b], vocabulary.sep]], dtype=np.int64)
        marks = np.array([[0, *doc.features[a:b], 0]], dtype=np.int64)
        for head, scores in zip(out.values(), run(ids, marks)):
            head[start:end] = scores[0, 1 + start - a : 1 + end - a]
    return out
