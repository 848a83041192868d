"""The released weights, read as the engine reads them."""

import json
from pathlib import Path

import numpy as np
import onnxruntime

from .document import Document, document
from .labels import spans_of
from .pieces import Vocabulary
from .predict import logits_of, predict


class Released:
    def __init__(self, folder: Path, threads: int = 1):
        self.about = json.loads((folder / "transformer.json").read_text(encoding="utf-8"))
        self.vocabulary = Vocabulary(folder / self.about["vocabulary"]["file"])
        self.transitions = np.array(self.about["heads"]["attribution"]["transitions"], dtype=np.float32)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / self.about["file"]), options, ["CPUExecutionProvider"])

    def run(self, ids: np.ndarray, marks: np.ndarray) -> np.ndarray:
        given = {"input_ids": ids, "features": marks, "attention_mask": np.ones_like(ids)}
        return self.session.run(["attribution"], given)[0]

    def document(self, text: str) -> Document:
        return document(text, self.vocabulary)

    def logits(self, doc: Document) -> np.ndarray:
        return logits_of(doc, self.vocabulary, self.run)

    def labels(self, doc: Document) -> list[int]:
        return predict(doc, self.vocabulary, self.run, self.transitions)

    def spans(self, text: str) -> list[tuple[str, int, int]]:
        doc = self.document(text)
        return spans_of(doc, self.labels(doc))
