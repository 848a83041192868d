"""Gold documents of each head, and the training windows cut from them anew each epoch."""

import json
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import torch

from .document import ROOM, Document, document
from .features import QUOTED
from .labels import SPANS, class_of, labels_of, roles_of
from .pieces import Vocabulary

# The entity head's kinds, by the gold sets' names of them; what is not here (dates, money) is no name.
KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place", "NORP": "people", "Misc": "other", "Product": "other"}
# Share of the windows that are read as if printed in capitals, as old wires and headlines are.
SHOUTED = 0.04
# Share of the documents whose paragraphs are read one by one, as a lone paragraph must be.
ALONE = 0.3
# Share of the pieces that are blanked, so that what stands around them is read.
BLANKED = 0.05


@dataclass
class Example:
    head: str
    id: str
    text: str
    document: Document
    # One a piece; -1 where a piece is not scored.
    labels: list[int]
    # The certainty head's values, one a piece.
    values: list[float] = field(default_factory=list)


def lines(path: str | Path) -> list[dict]:
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line]


def read(head: str, path: str | Path, vocabulary: Vocabulary) -> list[Example]:
    """Gold lines of a head as labelled documents. Texts must lie in the basic plane, so that offsets are UTF-16."""
    if head == "metonymy":
        return places(path, vocabulary)
    records = lines(path)
    if head == "certainty":
        return sentences(records, vocabulary)
    out = []
    for record in records:
        text = record["text"]
        if any(ord(c) > 0xFFFF for c in text):
            raise ValueError(f"{record['id']}: characters outside the basic plane")
        doc = document(text, vocabulary)
        if head == "attribution":
            spans = roles_of(record["attributions"])
        else:
            spans = [(KINDS[e["type"]], e["start"], e["end"]) for e in record["ents"] if e["type"] in KINDS]
        out.append(Example(head, record["id"], text, doc, labels_of(doc, spans, SPANS[head])))
    return out


def printed(words: list[str]) -> tuple[str, list[int]]:
    """Tokens of a treebank as they were printed, and where each begins (as `bench/tasks/certainty.ts` prints them)."""
    text, glued, starts = "", True, []
    for i, raw in enumerate(words):
        word = '"' if raw == "``" else raw
        closes = re.fullmatch(r"[.,;:?!%)\]]|'s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.", word, re.I) or (word == "''" and i > 0)
        if not glued and not closes:
            text += " "
        starts.append(len(text))
        text += word
        glued = bool(re.fullmatch(r"[(\[$#]|``", raw)) or word == "-" or (words[i + 1] if i + 1 < len(words) else "") == "-"
    return text, starts


def sentences(records: Iterable[dict], vocabulary: Vocabulary) -> list[Example]:
    """UW factuality: the events of one sentence together."""
    out: dict[str, Example] = {}
    for record in records:
        text, starts = printed(record["text"].split(" "))
        if text not in out:
            doc = document(text, vocabulary)
            out[text] = Example("certainty", record["id"], text, doc, [-1] * len(doc), [0.0] * len(doc))
        example = out[text]
        at = next((i for i, end in enumerate(example.document.ends) if end > starts[record["span"][0]]), None)
        if at is not None:
            example.labels[at], example.values[at] = class_of(record["gold"]), record["gold"]
    return list(out.values())


def places(path: str | Path, vocabulary: Vocabulary) -> list[Example]:
    """Sentences with one place's name each, labelled over the name: ReLocaR's lines, or ours with the name in brackets."""
    rows = []
    for i, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines()):
        if str(path).endswith(".tsv"):
            label, marked = line.split("\t")
            before, name, after = re.split(r"[\[\]]", marked)
            rows.append((f"seats-{i}", before, name, after, int(label)))
        else:
            record = json.loads(line)
            (a, b), tokens = record["span"], record["tokens"]
            before, name, after = " ".join([*tokens[:a], ""]), " ".join(tokens[a:b]), " ".join(["", *tokens[b:]])
            rows.append((record["id"], before, name, after, record["metonymic"]))
    out = []
    for id, before, name, after, label in rows:
        doc = document(text := before + name + after, vocabulary)
        start, end = len(before), len(before) + len(name)
        labels = [label if start < e and s < end and s >= 0 else -1 for s, e in zip(doc.starts, doc.ends)]
        out.append(Example("metonymy", id, text, doc, labels))
    return out


def cut(doc: Document, chance: random.Random) -> list[tuple[int, int]]:
    """Windows that cover a document once: paragraphs alone, or of random lengths, most of them beginning at paragraphs."""
    if chance.random() < ALONE:
        ends = [p - 1 for p in doc.paragraphs[1:]] + [len(doc)]
        return [(at, min(at + ROOM, end)) for start, end in zip(doc.paragraphs, ends) for at in range(start, end, ROOM)]
    short = chance.random() < 0.2
    out, start = [], 0
    while start < len(doc):
        room = chance.randint(16, 96) if short else chance.randint(ROOM // 2, ROOM)
        end = min(start + room, len(doc))
        if end < len(doc):
            fits = [p for p in doc.paragraphs if start < p <= end]
            if fits and (short or chance.random() < 0.8):
                end = fits[-1]
            elif short:
                later = [p for p in doc.paragraphs if end < p <= start + ROOM]
                end = later[0] if later else min(start + ROOM, len(doc))
        out.append((start, end))
        start = end
    return out


@dataclass
class Batch:
    """ids and features with CLS and SEP; labels, values and mask (of real, scored pieces) without."""

    head: str
    ids: torch.Tensor
    marks: torch.Tensor
    tags: torch.Tensor
    values: torch.Tensor
    mask: torch.Tensor


def batches(examples: list[Example], vocabulary: Vocabulary, size: int, chance: random.Random) -> list[Batch]:
    """Shuffled batches of about `size` padded pieces, each of one head."""
    out: list[Batch] = []
    for head in sorted({e.head for e in examples}):
        rows = [(e, a, b) for e in examples if e.head == head for a, b in cut(e.document, chance)]
        chance.shuffle(rows)
        for i in range(0, len(rows), 400):
            pool = sorted(rows[i : i + 400], key=lambda row: row[2] - row[1])
            batch: list = []
            for row in pool:
                if batch and (row[2] - row[1] + 2) * (len(batch) + 1) > size:
                    out.append(collate(head, batch, vocabulary, chance))
                    batch = []
                batch.append(row)
            out.append(collate(head, batch, vocabulary, chance))
    chance.shuffle(out)
    return out


def collate(head: str, batch: list, vocabulary: Vocabulary, chance: random.Random) -> Batch:
    length = max(b - a for _, a, b in batch)
    ids = torch.zeros(len(batch), length + 2, dtype=torch.long)
    marks = torch.zeros_like(ids)
    tags = torch.zeros(len(batch), length, dtype=torch.long)
    values = torch.zeros(len(batch), length)
    mask = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, (example, a, b) in enumerate(batch):
        n, doc = b - a, example.document
        read = [vocabulary.mask if chance.random() < BLANKED else i for i in doc.ids[a:b]]
        ids[row, : n + 2] = torch.tensor([vocabulary.cls, *read, vocabulary.sep])
        seen = doc.features[a:b]
        if chance.random() < SHOUTED:
            seen = [3 * len(QUOTED) + f % len(QUOTED) if f >= len(QUOTED) else f for f in seen]
        marks[row, 1 : n + 1] = torch.tensor(seen)
        tags[row, :n] = torch.tensor(example.labels[a:b])
        mask[row, :n] = True
        if example.values:
            values[row, :n] = torch.tensor(example.values[a:b])
    if head not in SPANS:
        mask &= tags >= 0
    return Batch(head, ids, marks, tags, values, mask)
