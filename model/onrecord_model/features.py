"""What the uncased pieces do not say of themselves: the case of a word, and whether it is quoted.

One number a piece, `case * 3 + quoted`, an index into the table that the model adds to its embeddings.
"""

from .pieces import Pieces

CASES = ("no-letters", "lower", "capital", "upper")
QUOTED = ("outside", "inside", "inside, never closed")
SIZE = len(CASES) * len(QUOTED)


def quoted(text: str, start: int, end: int) -> bytearray:
    """For each character of a paragraph, an index into QUOTED. The marks themselves are inside.

    Double marks only: “ ” „ « » straight " and the doubled apostrophe ''.
    """
    state = bytearray(end - start)
    opened, i = -1, start
    while i < end:
        char, width, turn = text[i], 1, 0
        if char in "“„«":
            turn = 1 if opened < 0 else -1 if i > start and text[i - 1] in ",.?!" else 0
        elif char in "”»":
            turn = -1
        elif char == '"':
            turn = 1 if opened < 0 else -1
        elif char == "'" and text[i + 1 : i + 2] == "'" and i + 1 < end:
            width, turn = 2, (1 if opened < 0 else -1)
        if turn > 0:
            opened = i
        elif turn < 0 and opened >= 0:
            for j in range(opened, i + width):
                state[j - start] = 1
            opened = -1
        i += width
    if opened >= 0:
        for j in range(opened, end):
            state[j - start] = 2
    return state


def case_of(word: str) -> int:
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    if not any(c.isupper() for c in letters):
        return 1
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return 3
    return 2


def features(text: str, paragraph: tuple[int, int], pieces: Pieces, begin: int, end: int) -> list[int]:
    """The feature of each of pieces[begin:end], which are those of one paragraph."""
    state = quoted(text, *paragraph)
    out: list[int] = []
    i = begin
    while i < end:
        stop = i + 1
        while stop < end and not pieces.first[stop]:
            stop += 1
        case = case_of(text[pieces.starts[i] : pieces.ends[stop - 1]])
        out.extend(case * len(QUOTED) + state[pieces.starts[j] - paragraph[0]] for j in range(i, stop))
        i = stop
    return out
