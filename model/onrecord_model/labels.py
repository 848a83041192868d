"""Attributions to piece labels and back."""

from .document import Document

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
ORDER = ("content", "source", "cue")
B = {"source": 1, "cue": 3, "content": 5}


def labels_of(doc: Document, attributions: list[dict]) -> list[int]:
    """One label a piece. Where two roles meet, cue wins over source over content, and the later attribution wins."""
    from bisect import bisect_left

    real = [i for i, s in enumerate(doc.starts) if s >= 0]
    starts = [doc.starts[i] for i in real]
    out = [0] * len(doc)
    for attribution in attributions:
        for role in ORDER:
            for start, end in attribution.get(role) or []:
                a, b = bisect_left(starts, start), bisect_left(starts, end)
                if a == b:
                    continue
                for i in range(real[a], real[b - 1] + 1):
                    out[i] = B[role] + (i > real[a])
    for i, label in enumerate(out):
        if label and label % 2 == 0 and (i == 0 or (out[i - 1] + 1) // 2 != label // 2):
            out[i] = label - 1
    return out


def allowed(before: int, after: int) -> bool:
    """I-x follows B-x or I-x only."""
    return after == 0 or after % 2 == 1 or (before + 1) // 2 == after // 2


def spans_of(doc: Document, labels: list[int]) -> list[tuple[str, int, int]]:
    """(role, start, end) of each tagged stretch, in text offsets."""
    out, open_ = [], None
    for i, label in enumerate(list(labels) + [0]):
        if open_ and (label == 0 or label % 2 == 1):
            first, last, role = open_
            while last > first and doc.starts[last] < 0:
                last -= 1
            out.append((role, doc.starts[first], doc.ends[last]))
            open_ = None
        if label and label % 2 == 1:
            if doc.starts[i] >= 0:
                open_ = [i, i, LABELS[label][2:]]
        elif label and open_:
            open_[1] = i
    return out
