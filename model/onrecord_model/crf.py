"""A linear-chain CRF over the tagger's logits: its likelihood for training, Viterbi for decoding."""

import numpy as np
import torch

from .labels import LABELS, allowed

FORBIDDEN = -1e4
RULES = torch.tensor([[0.0 if allowed(a, b) else FORBIDDEN for b in range(len(LABELS))] for a in range(len(LABELS))])
# A text cannot begin inside a span (a training window can).
FIRST = torch.tensor([0.0 if label % 2 == 1 or label == 0 else FORBIDDEN for label in range(len(LABELS))])


def partition(logits: torch.Tensor, mask: torch.Tensor, transitions: torch.Tensor) -> torch.Tensor:
    """log Z of each row, by a tree of log-semiring matrix products (steps of the padding are identities)."""
    size = logits.shape[-1]
    steps = transitions + RULES + logits[:, 1:, None, :]
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
    moved = (transitions + RULES)[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
    return emitted + moved.sum(-1) - partition(logits, mask, transitions)


def viterbi(logits: np.ndarray, transitions: np.ndarray) -> list[int]:
    """The best valid label sequence of logits [length, labels]."""
    moves = transitions + RULES.numpy()
    score = logits[0] + FIRST.numpy()
    back = np.zeros(logits.shape, dtype=np.int64)
    for i in range(1, len(logits)):
        reach = score[:, None] + moves
        back[i] = reach.argmax(0)
        score = reach.max(0) + logits[i]
    out = [int(score.argmax())]
    for i in range(len(logits) - 1, 0, -1):
        out.append(int(back[i][out[-1]]))
    return out[::-1]
