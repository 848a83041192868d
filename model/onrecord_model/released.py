"""The released weights, read as the engine reads them."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .crf import viterbi
from .document import Document, document
from .labels import SIZES, SPANS
from .pieces import Vocabulary
from .predict import scores_of


class Released:
    def __init__(self, folder: Path, threads: int = 1):
        self.about = json.loads((folder / "transformer.json").read_text(encoding="utf-8"))
        self.vocabulary = Vocabulary(folder / self.about["vocabulary"]["file"])
        self.transitions = {head: np.array(self.about["heads"][head]["transitions"], dtype=np.float32) for head in SPANS}
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / self.about["file"]), options, ["CPUExecutionProvider"])

    def run(self, ids: np.ndarray, marks: np.ndarray) -> list[np.ndarray]:
        given = {"input_ids": ids, "features": marks, "attention_mask": np.ones_like(ids)}
        return self.session.run(list(SIZES), given)

    def document(self, text: str) -> Document:
        return document(text, self.vocabulary)

    def scores(self, doc: Document) -> dict[str, np.ndarray]:
        return scores_of(doc, self.vocabulary, self.run)

    def labels(self, head: str, scores: dict[str, np.ndarray]) -> list[int]:
        """The best valid labels of a head that tags spans."""
        return viterbi(scores[head], self.transitions[head]) if len(scores[head]) else []
