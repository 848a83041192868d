"""Labels for whole documents, from any function that gives logits for one window."""

from collections.abc import Callable

import numpy as np

from .crf import viterbi
from .document import Document, cores, windows
from .labels import LABELS
from .pieces import Vocabulary

# ids, features [1, length] -> logits [1, length, labels]
Logits = Callable[[np.ndarray, np.ndarray], np.ndarray]


def logits_of(doc: Document, vocabulary: Vocabulary, run: Logits) -> np.ndarray:
    """One row of logits a piece, each from the window in which it lies deepest."""
    out = np.zeros((len(doc), len(LABELS)), dtype=np.float32)
    if not len(doc):
        return out
    spans = windows(doc)
    for (a, b), (start, end) in zip(spans, cores(spans)):
        ids = np.array([[vocabulary.cls, *doc.ids[a:b], vocabulary.sep]], dtype=np.int64)
        marks = np.array([[0, *doc.features[a:b], 0]], dtype=np.int64)
        out[start:end] = run(ids, marks)[0, 1 + start - a : 1 + end - a]
    return out


def predict(doc: Document, vocabulary: Vocabulary, run: Logits, transitions: np.ndarray) -> list[int]:
    logits = logits_of(doc, vocabulary, run)
    return viterbi(logits, transitions) if len(doc) else []
