"""Trains one judging head anew on an encoder that stays as it is, as averaged weights need:   python -m onrecord_model.head DATA IN OUT"""

import argparse
from pathlib import Path

import torch
from torch.nn import functional as F

from .encoder import Tagger, pretrained
from .pieces import Vocabulary
from .train import places_and_seats


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("data", type=Path)
    ask.add_argument("checkpoint", type=Path)
    ask.add_argument("out", type=Path)
    args = ask.parse_args()
    torch.manual_seed(7)
    vocabulary = Vocabulary(pretrained() / "vocab.txt")
    kept = torch.load(args.checkpoint, weights_only=False)
    model = Tagger()
    model.load_state_dict(kept["model"])
    model.eval()
    hidden, labels = [], []
    with torch.no_grad():
        for example in places_and_seats(args.data, vocabulary):
            doc = example.document
            ids = torch.tensor([[vocabulary.cls, *doc.ids, vocabulary.sep]])
            marks = torch.tensor([[0, *doc.features, 0]])
            rows = model.encode(ids, marks, torch.ones_like(ids, dtype=torch.bool))[0, 1:-1]
            for row, label in zip(rows, example.labels):
                if label >= 0:
                    hidden.append(row)
                    labels.append(label)
    x, y = torch.stack(hidden), torch.tensor(labels)
    head = model.heads["metonymy"]
    optimizer = torch.optim.AdamW(head.parameters(), lr=2e-3, weight_decay=0.05)
    for _ in range(300):
        loss = F.cross_entropy(head(F.dropout(x, 0.2)), y, label_smoothing=0.05)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{len(y)} pieces, loss {loss.item():.3f}")
    kept["model"] = model.state_dict()
    torch.save(kept, args.out)


if __name__ == "__main__":
    main()
