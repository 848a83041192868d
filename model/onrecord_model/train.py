"""Fine-tunes MiniLM on the gold sets of all heads. Seeds are fixed; checkpoints are kept, none is scored here.

Several workers, each a process with one thread, train on their own share of the documents and take the mean of
their weights every few steps, a round (local SGD): on a busy machine they wait for each other far less than threads do.

The learning rate follows the progress of the run, told at each round: by steps, or by the clock (--minutes), so that
a run ends when it must.
"""

import argparse
import copy
import json
import math
import random
import time
import zlib
from collections import deque
from datetime import timedelta
from pathlib import Path

import numpy as np
import torch
import torch.distributed as team
from torch.nn import functional as F

from . import crf
from .corpus import Batch, Example, batches, read
from .encoder import Tagger, pretrained
from .labels import SIZES
from .pieces import Vocabulary


SEATS = Path(__file__).parents[2] / "bench/gold/seats.tsv"


def groups(model: Tagger, rate: float, decay: float, head: float) -> list[dict]:
    """Lower layers learn more slowly: the rate falls by `decay` a layer from the top."""
    out = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        if name.startswith(("heads", "transitions")):
            speed = head
        elif name.startswith("layers."):
            speed = rate * decay ** (len(model.layers) - 1 - int(name.split(".")[1]))
        elif name.startswith("features"):
            speed = rate
        else:
            speed = rate * decay ** len(model.layers)
        plain = parameter.ndim < 2 or name.startswith(("transitions", "features"))
        out.append({"params": [parameter], "lr": speed, "peak": speed, "weight_decay": 0.0 if plain else 0.01})
    return out


def gold(data: Path, vocabulary: Vocabulary) -> list[Example]:
    """An epoch's documents: the small sets come more than once."""
    attribution = read("attribution", data / "attribution/train.jsonl", vocabulary)
    names = read("entities", data / "actors/entities-worldwide.dev.jsonl", vocabulary)
    certainty = read("certainty", data / "certainty/uw.train.jsonl", vocabulary)
    places = places_and_seats(data, vocabulary)
    return attribution + [e for e in names if not kept_aside(e.id)] * 2 + certainty + places * 2


def places_and_seats(data: Path, vocabulary: Vocabulary) -> list[Example]:
    """What the metonymy head is trained on. Of our own seats of government every second pair of lines is kept aside, as its test does."""
    seats = [e for i, e in enumerate(read("metonymy", SEATS, vocabulary)) if i // 2 % 2 == 0]
    places = [e for e in read("metonymy", data / "actors/metonymy-relocar.dev.jsonl", vocabulary) if not kept_aside(e.id)]
    return places + seats


def kept_aside(name: str) -> bool:
    """The fifth of a set of names or places on which its head is measured: by the id's checksum."""
    return zlib.crc32(name.encode()) % 5 == 0


def loss_of(model: Tagger, batch: Batch, smoothing: float) -> torch.Tensor:
    """Spans: half CRF likelihood, half cross-entropy. Certainty: cross-entropy of the classes and distance of the values."""
    logits = model.scores(batch.head, batch.ids, batch.marks)[:, 1:-1]
    if batch.head == "certainty":
        told, tags = logits[batch.mask], batch.tags[batch.mask]
        return F.cross_entropy(told[:, :-1], tags) + F.smooth_l1_loss(told[:, -1], batch.values[batch.mask])
    if batch.head == "metonymy":
        return F.cross_entropy(logits[batch.mask], batch.tags[batch.mask], label_smoothing=smoothing)
    chain = -crf.log_likelihood(logits, batch.tags, batch.mask, model.transitions[batch.head]).sum() / batch.mask.sum()
    single = F.cross_entropy(logits[batch.mask], batch.tags[batch.mask], label_smoothing=smoothing)
    return 0.5 * chain + 0.5 * single


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("data", type=Path, help="the shared data")
    ask.add_argument("out", type=Path, help="folder for checkpoints and the log")
    ask.add_argument("--start", type=Path, help="a checkpoint to go on from, in place of the pretrained weights")
    ask.add_argument("--epochs", type=int, default=4)
    ask.add_argument("--minutes", type=float, default=0, help="let the clock measure progress, and end the run")
    ask.add_argument("--batch", type=int, default=1536, help="padded pieces a step of each worker")
    ask.add_argument("--rate", type=float, default=3.5e-4)
    ask.add_argument("--decay", type=float, default=0.9)
    ask.add_argument("--head", type=float, default=1.5e-3)
    ask.add_argument("--smoothing", type=float, default=0.05)
    ask.add_argument("--average", type=float, default=0.8, help="decay a round of the moving average of the weights")
    ask.add_argument("--dropout", type=float, default=0.1)
    ask.add_argument("--seed", type=int, default=7)
    ask.add_argument("--workers", type=int, default=2)
    ask.add_argument("--keep", type=int, default=6, help="rounds between two checkpoints")
    ask.add_argument("--round", type=int, default=16, help="steps between two means of the workers' weights")
    args = ask.parse_args()

    args.out.mkdir(parents=True, exist_ok=True)
    meeting = args.out / "meeting"
    meeting.unlink(missing_ok=True)
    torch.multiprocessing.spawn(work, (args, f"file://{meeting.resolve()}"), nprocs=args.workers)


def work(rank: int, args: argparse.Namespace, meeting: str) -> None:
    team.init_process_group("gloo", init_method=meeting, rank=rank, world_size=args.workers, timeout=timedelta(hours=1))
    torch.set_num_threads(1)
    torch.manual_seed(args.seed + rank)
    chance = random.Random(args.seed)
    vocabulary = Vocabulary(pretrained() / "vocab.txt")
    train = gold(args.data, vocabulary)

    model = Tagger(dropout=args.dropout)
    model.load_pretrained(pretrained())
    if args.start:
        model.load_state_dict(torch.load(args.start, weights_only=False)["model"], strict=False)
    # The pieces' own embeddings stay as they are: three fifths of the weights, and the corpus is small.
    model.words.weight.requires_grad = False
    learned = [p for p in model.parameters() if p.requires_grad]
    for parameter in learned:
        team.broadcast(parameter.data, 0)
    kept = copy.deepcopy(model).eval()
    averaged = [p for p in kept.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(groups(model, args.rate, args.decay, args.head), betas=(0.9, 0.98), eps=1e-6)
    expected, step, epoch, began = 0, 0, 0, time.time()

    def progress() -> float:
        """How far the run is, from 0 to 1, as worker 0 sees it; the same for all."""
        now = (time.time() - began) / 60 / args.minutes if args.minutes else step / expected
        told = torch.tensor([now], dtype=torch.float64)
        team.broadcast(told, 0)
        return min(1.0, told.item())

    def keep() -> None:
        if rank == 0:
            told = {k: v for k, v in vars(args).items() if k not in ("data", "out", "start")}
            if args.start:
                told["before"] = torch.load(args.start, weights_only=False)["args"]
            about = {"epochs": round(step / expected * args.epochs, 2), "steps": step}
            torch.save({"model": kept.state_dict(), "args": told, "about": about}, args.out / "last.pt")

    done, losses = 0.0, {head: deque(maxlen=32) for head in SIZES}
    while done < 1:
        epoch += 1
        model.train()
        rounds = batches(train, vocabulary, args.batch, chance)
        rounds = rounds[rank : len(rounds) // args.workers * args.workers : args.workers]
        expected = expected or len(rounds) * args.epochs
        for batch in rounds:
            if step % args.round == 0:
                done = progress()
                if done >= 1:
                    break
                factor = min(1.0, done / 0.06) * 0.5 * (1 + math.cos(math.pi * done))
                for group in optimizer.param_groups:
                    group["lr"] = group["peak"] * max(factor, 0.02)
            loss = loss_of(model, batch, args.smoothing)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            step += 1
            losses[batch.head].append(loss.item())
            if step % args.round:
                continue
            for parameter in learned:
                team.all_reduce(parameter.data)
                parameter.data.div_(args.workers)
            pace = min(args.average, (1 + step // args.round) / (10 + step // args.round))
            with torch.no_grad():
                for mine, theirs in zip(averaged, learned):
                    mine.lerp_(theirs, 1 - pace)
            if rank == 0:
                means = {head: round(float(np.mean(row)), 4) for head, row in losses.items() if row}
                row = {"epoch": epoch, "step": step, "progress": round(done, 3), "seconds": round(time.time() - began)} | means
                print(json.dumps(row), flush=True)
            if step // args.round % args.keep == 0:
                keep()
    keep()


if __name__ == "__main__":
    main()
