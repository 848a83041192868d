"""A text as the model sees it: its pieces with features, paragraph breaks between them, and windows over them."""

import re
from dataclasses import dataclass

from .features import features
from .pieces import Pieces, Vocabulary

# A window holds CLS, at most ROOM pieces (paragraph breaks counted), SEP.
LONGEST = 256
ROOM = LONGEST - 2
LEAST_OVERLAP = 48
MOST_OVERLAP = 128
BREAK = -1


@dataclass
class Document:
    ids: list[int]
    features: list[int]
    starts: list[int]
    ends: list[int]
    first: list[bool]
    # Indices of the pieces that begin a paragraph.
    paragraphs: list[int]

    def __len__(self) -> int:
        return len(self.ids)


def paragraphs_of(text: str) -> list[tuple[int, int]]:
    """Stretches between runs of line breaks that hold anything but space."""
    return [m.span() for m in re.finditer(r"[^\n\r]+", text) if m.group().strip()]


def document(text: str, vocabulary: Vocabulary, paragraphs: list[tuple[int, int]] | None = None) -> Document:
    """Pieces of all paragraphs; between two paragraphs a SEP, with no place in the text (start = end = -1)."""
    pieces, marks, begins = Pieces(), [], []
    for start, end in paragraphs_of(text) if paragraphs is None else paragraphs:
        before = len(pieces)
        if before:
            pieces.ids.append(vocabulary.sep)
            pieces.starts.append(BREAK)
            pieces.ends.append(BREAK)
            pieces.first.append(True)
            marks.append(0)
        at = len(pieces)
        vocabulary.pieces(text, start, end, pieces)
        if len(pieces) == at:
            if before:
                for row in (pieces.ids, pieces.starts, pieces.ends, pieces.first, marks):
                    row.pop()
            continue
        begins.append(at)
        marks.extend(features(text, (start, end), pieces, at, len(pieces)))
    return Document(pieces.ids, marks, pieces.starts, pieces.ends, pieces.first, begins)


def windows(doc: Document) -> list[tuple[int, int]]:
    """Overlapping windows [from, to) of at most ROOM pieces, beginning at paragraphs where that is possible."""
    size, out, start = len(doc), [], 0
    while True:
        end = min(start + ROOM, size)
        out.append((start, end))
        if end == size:
            return out
        fits = [p for p in doc.paragraphs if end - MOST_OVERLAP <= p <= end - LEAST_OVERLAP]
        start = fits[-1] if fits else end - (LEAST_OVERLAP + MOST_OVERLAP) // 2


def cores(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The part of each window whose predictions count: overlaps are parted at their middle."""
    cuts = [spans[0][0]] + [(a[1] + b[0]) // 2 for a, b in zip(spans, spans[1:])] + [spans[-1][1]]
    return list(zip(cuts, cuts[1:]))
