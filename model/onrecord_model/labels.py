"""The heads' labels; gold spans to piece labels and back."""

from bisect import bisect_left

from .document import Document


def bio(*kinds: str) -> tuple[str, ...]:
    """O, then B- and I- of each kind: a begin has an odd number, the inside of its kind the next."""
    return ("O", *(f"{place}-{kind}" for kind in kinds for place in "BI"))


# Heads that tag spans, one label a piece.
SPANS = {
    "attribution": bio("source", "cue", "content"),
    "entities": bio("person", "organisation", "place", "people", "other"),
}
# The head that scores words as events: a class for each piece, then, as one more number, a value from -3 to 3.
CERTAINTY = ("CT-", "PS-", "Uu", "PS+", "CT+")
# The head that says of a place's name what it stands for.
METONYMY = ("place", "people")
SIZES = {head: len(labels) for head, labels in SPANS.items()} | {"certainty": len(CERTAINTY) + 1, "metonymy": len(METONYMY)}
# Later roles win where spans meet.
ORDER = ("content", "source", "cue")


def labels_of(doc: Document, spans: list[tuple[str, int, int]], labels: tuple[str, ...]) -> list[int]:
    """One label a piece for spans (kind, start, end); a later span wins where two meet."""
    real = [i for i, s in enumerate(doc.starts) if s >= 0]
    starts = [doc.starts[i] for i in real]
    out = [0] * len(doc)
    for kind, start, end in spans:
        a, b = bisect_left(starts, start), bisect_left(starts, end)
        if a == b:
            continue
        begin = labels.index(f"B-{kind}")
        for i in range(real[a], real[b - 1] + 1):
            out[i] = begin + (i > real[a])
    for i, label in enumerate(out):
        if label and label % 2 == 0 and (i == 0 or (out[i - 1] + 1) // 2 != label // 2):
            out[i] = label - 1
    return out


def roles_of(attributions: list[dict]) -> list[tuple[str, int, int]]:
    """Attributions as spans. Where two roles meet, cue wins over source over content, and the later attribution wins."""
    return [(role, s, e) for a in attributions for role in ORDER for s, e in a.get(role) or []]


def class_of(value: float) -> int:
    """The class of a certainty from -3 to 3, an index into CERTAINTY (the bounds are those of the project's scorer)."""
    return 4 if value >= 2 else 3 if value >= 0.5 else 2 if value > -0.5 else 1 if value > -2 else 0


def allowed(before: int, after: int) -> bool:
    """I-x follows B-x or I-x only."""
    return after == 0 or after % 2 == 1 or (before + 1) // 2 == after // 2


def spans_of(doc: Document, tagged: list[int], labels: tuple[str, ...]) -> list[tuple[str, int, int]]:
    """(kind, start, end) of each tagged stretch, in text offsets."""
    out, open_ = [], None
    for i, label in enumerate([*tagged, 0]):
        if open_ and (label == 0 or label % 2 == 1):
            first, last, role = open_
            while last > first and doc.starts[last] < 0:
                last -= 1
            out.append((role, doc.starts[first], doc.ends[last]))
            open_ = None
        if label and label % 2 == 1:
            if doc.starts[i] >= 0:
                open_ = [i, i, labels[label][2:]]
        elif label and open_:
            open_[1] = i
    return out
