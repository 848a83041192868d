"""Quick scores while training. The figures that count come from the project's own bench."""

from .corpus import Example
from .labels import spans_of

ROLES = ("source", "cue", "content")


def f1(right: int, found: int, gold: int) -> float:
    return 200 * right / ((found + gold) or 1)


def score(examples: list[Example], predicted: list[list[int]]) -> dict[str, float]:
    """F1 of whole spans and of pieces, for each role."""
    out: dict[str, float] = {}
    for role in ROLES:
        counts = [0] * 6
        for example, labels in zip(examples, predicted):
            doc = example.document
            gold = {s for s in spans_of(doc, example.labels) if s[0] == role}
            mine = {s for s in spans_of(doc, labels) if s[0] == role}
            kind = ROLES.index(role) * 2 + 2
            g = {i for i, label in enumerate(example.labels) if label in (kind - 1, kind)}
            m = {i for i, label in enumerate(labels) if label in (kind - 1, kind)}
            for k, n in enumerate((len(gold & mine), len(mine), len(gold), len(g & m), len(m), len(g))):
                counts[k] += n
        out[role] = f1(*counts[:3])
        out[f"{role} pieces"] = f1(*counts[3:])
    out["mean"] = sum(out[role] for role in ROLES) / 3
    return out
