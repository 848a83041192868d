"""A linear-chain CRF over the tagger's logits: its likelihood for training, Viterbi for decoding."""

from functools import cache

import numpy as np
import torch

from .labels import allowed

FORBIDDEN = -1e4


@cache
def rules(size: int) -> torch.Tensor:
    """Scores of the moves [from, to]: nothing where allowed."""
    return torch.tensor([[0.0 if allowed(a, b) else FORBIDDEN for b in range(size)] for a in range(size)])


def partition(logits: torch.Tensor, mask: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
    """log Z of each row, by a tree of log-semiring matrix products (steps of the padding are identities)."""
    size = logits.shape[-1]
    steps = transitions + rules(size) + logits[:, 1:, None, :]
    same = torch.full((size, size), FORBIDDEN).fill_diagonal_(0.0)
    steps = torch.where(mask[:, 1:, None, None], steps, same)
    while steps.shape[1] > 1:
        odd = steps[:, -1:] if steps.shape[1] % 2 else None
        even = steps[:, : steps.shape[1] // 2 * 2]
        a, b = even[:, 0::2], even[:, 1::2]
        steps = torch.logsumexp(a[..., :, :, None] + b[..., None, :, :], dim=-2)
        if odd is not None:
            steps = torch.cat([steps, odd], dim=1)
    start = logits[:, 0, :, None]
    return torch.logsumexp((start + steps[:, 0]).flatten(1), dim=-1)


def log_likelihood(logits: torch.Tensor, tags: torch.Tensor, mask: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
    """log p(tags) of each row [batch]; mask is true for real pieces, which come first."""
    emitted = (logits.gather(-1, tags[..., None])[..., 0] * mask).sum(-1)
    moved = (transitions + rules(len(transitions)))[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
    return emitted + moved.sum(-1) - partition(logits, mask, transitions)


def viterbi(logits: np.ndarray, transitions: np.ndarray) -> list[int]:
    """The best valid label sequence of logits [length, labels]."""
    moves = transitions + rules(len(transitions)).numpy()
    # a text cannot begin inside a span (a training window can)
    score = logits[0] + rules(len(transitions))[0].numpy()
    back = np.zeros(logits.shape, dtype=np.int64)
    for i in range(1, len(logits)):
        reach = score[:, None] + moves
        back[i] = reach.argmax(0)
        score = reach.max(0) + logits[i]
    out = [int(score.argmax())]
    for i in range(len(logits) - 1, 0, -1):
        out.append(int(back[i][out[-1]]))
    return out[::-1]
