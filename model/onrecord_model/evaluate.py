"""Quick figures of the released weights on gold documents: F1 of whole spans, and words a second on one core.

With --exact GOLD OUT, writes the spans of GOLD's paragraphs in the form the project's exact-span scorer reads.
"""

import argparse
import json
import time
from pathlib import Path

from .corpus import lines, read
from .released import Released
from .score import score


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("weights", type=Path)
    ask.add_argument("gold", type=Path, nargs="?")
    ask.add_argument("--exact", type=Path, nargs=2, metavar=("GOLD", "OUT"))
    ask.add_argument("--threads", type=int, default=1)
    args = ask.parse_args()
    model = Released(args.weights, args.threads)
    if args.gold:
        examples = read(args.gold, model.vocabulary)
        began = time.process_time()
        found = [model.labels(model.document(e.text)) for e in examples]
        spent = time.process_time() - began
        words = sum(len(e.text.split()) for e in examples)
        print(json.dumps({k: round(v, 2) for k, v in score(examples, found).items()}))
        print(f"{words / spent:.0f} words a second of processor time, {args.threads} thread(s)")
    if args.exact:
        with args.exact[1].open("w") as out:
            for record in lines(args.exact[0]):
                found = [{role: [[s, e]]} for role, s, e in model.spans(record["text"])]
                out.write(json.dumps({"id": record["id"], "attributions": found}) + "\n")


if __name__ == "__main__":
    main()
