"""A checkpoint to `transformer.onnx` (int8), `transformer.json`, `vocab.txt`, and the vectors that prove a reader of them."""

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from . import document, features
from .encoder import Tagger, pretrained
from .labels import CERTAINTY, METONYMY, SIZES, SPANS
from .pieces import Vocabulary
from .vectors import vectors

INPUTS = ["input_ids", "features", "attention_mask"]


def to_onnx(model: Tagger, path: Path) -> None:
    """The float model, with batch and length left open."""
    ids = torch.randint(1000, 2000, (2, 16))
    axes = {0: "batch", 1: "length"}
    torch.onnx.export(
        model, (ids, torch.zeros_like(ids), torch.ones_like(ids)), str(path), dynamo=False, opset_version=17,
        input_names=INPUTS, output_names=list(SIZES), dynamic_axes={name: axes for name in (*INPUTS, *SIZES)},
    )


def quantize_rows(model: onnx.ModelProto, table: str) -> None:
    """Replaces the lookup in a float table by one in int8 rows, each with its own scale."""
    graph = model.graph
    held = next(x for x in graph.initializer if x.name == table)
    weights = numpy_helper.to_array(held)
    scale = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-8).astype(np.float32) / 127
    rows = np.clip(np.round(weights / scale), -127, 127).astype(np.int8)
    graph.initializer.remove(held)
    graph.initializer.extend([numpy_helper.from_array(rows, f"{table}.rows"), numpy_helper.from_array(scale, f"{table}.scale")])
    at, node = next((i, n) for i, n in enumerate(graph.node) if n.op_type == "Gather" and n.input[0] == table)
    ids, result = node.input[1], node.output[0]
    graph.node.remove(node)
    new = [
        helper.make_node("Gather", [f"{table}.rows", ids], [f"{table}.picked"], name=f"{table}.pick"),
        helper.make_node("Cast", [f"{table}.picked"], [f"{table}.float"], to=TensorProto.FLOAT, name=f"{table}.cast"),
        helper.make_node("Gather", [f"{table}.scale", ids], [f"{table}.scales"], name=f"{table}.pickscale"),
        helper.make_node("Mul", [f"{table}.float", f"{table}.scales"], [result], name=f"{table}.scaleup"),
    ]
    for offset, n in enumerate(new):
        graph.node.insert(at + offset, n)


def quantize(source: Path, target: Path) -> None:
    """Linear layers to int8 by column (7 bits, so that processors without VNNI do not overflow), embeddings by row."""
    quantize_dynamic(
        str(source), str(target), op_types_to_quantize=["MatMul", "Gemm"],
        per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    model = onnx.load(str(target))
    quantize_rows(model, "words.weight")
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("checkpoint", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("vectors", type=Path)
    args = ask.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    kept = torch.load(args.checkpoint, weights_only=False)
    model = Tagger()
    model.load_state_dict(kept["model"])
    model.eval()
    target = args.out / "transformer.onnx"
    with tempfile.TemporaryDirectory() as folder:
        to_onnx(model, Path(folder) / "float.onnx")
        quantize(Path(folder) / "float.onnx", target)
    words = (pretrained() / "vocab.txt").read_bytes()
    (args.out / "vocab.txt").write_bytes(words)
    about = {
        "name": "onrecord-en",
        "file": target.name,
        "bytes": target.stat().st_size,
        "sha256": digest(target),
        "vocabulary": {"file": "vocab.txt", "sha256": digest(args.out / "vocab.txt")},
        "lowercase": True,
        "inputs": INPUTS,
        "maxLength": document.LONGEST,
        "overlap": {"least": document.LEAST_OVERLAP, "most": document.MOST_OVERLAP},
        "features": {"case": features.CASES, "quoted": features.QUOTED},
        "heads": {
            head: {"labels": labels, "transitions": [[round(float(x), 5) for x in row] for row in model.transitions[head]]}
            for head, labels in SPANS.items()
        } | {"certainty": {"labels": CERTAINTY}, "metonymy": {"labels": METONYMY}},
        "quantization": "dynamic int8: linear layers by column (7 bits), word embeddings by row",
        "trained": kept["args"] | kept["about"],
    }
    (args.out / "transformer.json").write_text(json.dumps(about, indent=2, ensure_ascii=False) + "\n")
    args.vectors.parent.mkdir(parents=True, exist_ok=True)
    args.vectors.write_text(vectors(args.out, Vocabulary(args.out / "vocab.txt")))
    print(f"{target}: {about['bytes'] / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
