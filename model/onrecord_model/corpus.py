"""Gold documents, and the training windows cut from them anew each epoch."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import torch

from .document import ROOM, Document, document
from .labels import labels_of
from .pieces import Vocabulary


@dataclass
class Example:
    id: str
    text: str
    document: Document
    labels: list[int]


def lines(path: str | Path) -> list[dict]:
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines() if line]


def read(path: str | Path, vocabulary: Vocabulary) -> list[Example]:
    """Gold attributions as labelled documents. Texts must lie in the basic plane, so that offsets are UTF-16."""
    out = []
    for record in lines(path):
        text = record["text"]
        if any(ord(c) > 0xFFFF for c in text):
            raise ValueError(f"{record['id']}: characters outside the basic plane")
        doc = document(text, vocabulary)
        out.append(Example(record["id"], text, doc, labels_of(doc, record["attributions"])))
    return out


def cut(doc: Document, chance: random.Random) -> list[tuple[int, int]]:
    """Windows that cover a document once, of random lengths, most of them beginning at paragraphs."""
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


Batch = tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


def batches(examples: list[Example], vocabulary: Vocabulary, size: int, chance: random.Random) -> list[Batch]:
    """Shuffled batches of about `size` padded pieces: ids and features with CLS and SEP, labels, mask without."""
    rows = [(e, a, b) for e in examples for a, b in cut(e.document, chance)]
    chance.shuffle(rows)
    out = []
    for i in range(0, len(rows), 400):
        pool = sorted(rows[i : i + 400], key=lambda row: row[2] - row[1])
        batch: list = []
        for row in pool:
            if batch and (row[2] - row[1] + 2) * (len(batch) + 1) > size:
                out.append(batch)
                batch = []
            batch.append(row)
        out.append(batch)
    chance.shuffle(out)
    return [collate(batch, vocabulary) for batch in out]


def collate(batch: list, vocabulary: Vocabulary) -> Batch:
    length = max(b - a for _, a, b in batch)
    ids = torch.zeros(len(batch), length + 2, dtype=torch.long)
    marks = torch.zeros_like(ids)
    tags = torch.zeros(len(batch), length, dtype=torch.long)
    mask = torch.zeros(len(batch), length, dtype=torch.bool)
    for row, (example, a, b) in enumerate(batch):
        n, doc = b - a, example.document
        ids[row, : n + 2] = torch.tensor([vocabulary.cls, *doc.ids[a:b], vocabulary.sep])
        marks[row, 1 : n + 1] = torch.tensor(doc.features[a:b])
        tags[row, :n] = torch.tensor(example.labels[a:b])
        mask[row, :n] = True
    return ids, marks, tags, mask
