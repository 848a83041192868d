"""Text to word pieces: BERT's uncased rule, one character at a time, with offsets into the text.

The same rule is written in TypeScript for the package; `weights/vectors.json` proves that they agree.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

PAD, UNK, CLS, SEP, MASK = "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"
LONGEST_WORD = 100

SPACE, PUNCTUATION, IGNORED, LETTER = range(4)


@lru_cache(maxsize=None)
def kind(char: str) -> int:
    """Whether a character parts words, is a word of its own, is skipped, or belongs to a word."""
    category = unicodedata.category(char)
    if char in "\t\n\r" or category in ("Zs", "Zl", "Zp"):
        return SPACE
    if category in ("Cc", "Cf", "Co", "Cs") or char == "\ufffd":
        return IGNORED
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    ideograph = 0x3400 <= code <= 0x4DBF or 0x4E00 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF
    if ascii_mark or ideograph or category.startswith("P"):
        return PUNCTUATION
    return LETTER


@lru_cache(maxsize=None)
def fold(char: str) -> str:
    """A character in lower case and without its accents; may be empty (a combining mark)."""
    decomposed = unicodedata.normalize("NFD", char.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


@dataclass
class Pieces:
    """Word pieces of one text. Offsets are code points of the text, end exclusive."""

    ids: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    # False where a piece continues the word of the piece before it.
    first: list[bool] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)


class Vocabulary:
    def __init__(self, path: str | Path):
        words = Path(path).read_text(encoding="utf-8").split("\n")
        self.words = words[:-1] if words[-1] == "" else words
        self.index = {word: i for i, word in enumerate(self.words)}
        self.pad, self.unk, self.cls, self.sep = (self.index[w] for w in (PAD, UNK, CLS, SEP))
        # Only training blanks pieces.
        self.mask = self.index.get(MASK, self.unk)
        # What the doubled apostrophe stands for.
        self.quotation = self.index['"']
        self._pieces = lru_cache(maxsize=200_000)(self._split)

    def _split(self, word: str) -> tuple[tuple[int, int], ...]:
        """Longest match first; (piece, its length in characters) for each, or one unknown piece."""
        if len(word) > LONGEST_WORD:
            return ((self.unk, len(word)),)
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = ("##" if start else "") + word[start:end]
                if piece in self.index:
                    break
                end -= 1
            if end == start:
                return ((self.unk, len(word)),)
            found.append((self.index[piece], end - start))
            start = end
        return tuple(found)

    def pieces(self, text: str, start: int, end: int, out: Pieces) -> None:
        """Appends the pieces of text[start:end], a stretch without paragraph breaks, to out."""
        word, origin = [], []

        def flush() -> None:
            if not word:
                return
            at = 0
            for piece, length in self._pieces("".join(word)):
                out.ids.append(piece)
                out.starts.append(origin[at])
                out.ends.append(origin[at + length - 1] + 1)
                out.first.append(at == 0)
                at += length
            word.clear()
            origin.clear()

        i = start - 1
        while (i := i + 1) < end:
            if text.startswith("''", i, end):
                flush()
                out.ids.append(self.quotation)
                out.starts.append(i)
                out.ends.append(i + 2)
                out.first.append(True)
                i += 1
                continue
            what = kind(text[i])
            if what == IGNORED:
                continue
            if what == LETTER:
                for c in fold(text[i]):
                    word.append(c)
                    origin.append(i)
                continue
            flush()
            if what == PUNCTUATION:
                for c in fold(text[i]):
                    word.append(c)
                    origin.append(i)
                flush()
        flush()
