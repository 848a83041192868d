"""The released int8 weights as a checkpoint in floats, to train on from:   python -m onrecord_model.thaw weights CHECKPOINT"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .labels import SPANS


def thaw(folder: Path) -> dict[str, torch.Tensor]:
    """A state of the tagger, by parameter; heads that the release lacks are left out."""
    about = json.loads((folder / "transformer.json").read_text(encoding="utf-8"))
    graph = onnx.load(str(folder / about["file"])).graph
    held = {x.name: numpy_helper.to_array(x) for x in graph.initializer}
    state = {name: array for name, array in held.items() if name.endswith((".weight", ".bias"))}
    state["words.weight"] = held["words.weight.rows"].astype(np.float32) * held["words.weight.scale"]
    for node in graph.node:
        if node.op_type != "MatMulInteger":
            continue
        # /layers.0/query/MatMul_quant, /attribution/MatMul_quant
        layer = node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".")
        name = layer if layer.startswith("layers.") else f"heads.{layer}"
        table = node.input[1].removesuffix("_quantized")
        whole = held[node.input[1]].astype(np.float32) - held[node.input[3]]
        state[f"{name}.weight"] = (whole * held[f"{table}_scale"]).T
    for head in SPANS.keys() & about["heads"].keys():
        state[f"transitions.{head}"] = np.array(about["heads"][head]["transitions"], dtype=np.float32)
    return {name: torch.from_numpy(np.array(array, dtype=np.float32)) for name, array in state.items()}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("weights", type=Path)
    ask.add_argument("checkpoint", type=Path)
    args = ask.parse_args()
    about = json.loads((args.weights / "transformer.json").read_text(encoding="utf-8"))
    torch.save({"model": thaw(args.weights), "args": about["trained"], "about": {}}, args.checkpoint)


if __name__ == "__main__":
    main()
