"""Quick figures of the released weights on gold lines of a head, and words a second on one core.

With --exact GOLD OUT, writes the spans of GOLD's paragraphs in the form the project's exact-span scorer reads.
"""

import argparse
import json
import time
from pathlib import Path

from .corpus import lines, read
from .labels import SPANS, spans_of
from .released import Released
from .score import of_certainty, of_spans
from .train import kept_aside


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("weights", type=Path)
    ask.add_argument("gold", type=Path, nargs="?")
    ask.add_argument("--head", default="attribution", choices=[*SPANS, "certainty"])
    ask.add_argument("--aside", action="store_true", help="only the documents that training kept aside")
    ask.add_argument("--exact", type=Path, nargs=2, metavar=("GOLD", "OUT"))
    ask.add_argument("--threads", type=int, default=1)
    args = ask.parse_args()
    model = Released(args.weights, args.threads)
    if args.gold:
        examples = [e for e in read(args.head, args.gold, model.vocabulary) if not args.aside or kept_aside(e.id)]
        began = time.process_time()
        scores = [model.scores(e.document) for e in examples]
        if args.head == "certainty":
            figures = of_certainty(examples, [s[args.head] for s in scores])
        else:
            figures = of_spans(args.head, examples, [model.labels(args.head, s) for s in scores])
        spent = time.process_time() - began
        words = sum(len(e.text.split()) for e in examples)
        print(json.dumps({k: round(v, 3) for k, v in figures.items()}))
        print(f"{words / spent:.0f} words a second of processor time, {args.threads} thread(s), pieces not counted")
    if args.exact:
        with args.exact[1].open("w") as out:
            for record in lines(args.exact[0]):
                doc = model.document(record["text"])
                labels = model.labels("attribution", model.scores(doc))
                found = [{role: [[s, e]]} for role, s, e in spans_of(doc, labels, SPANS["attribution"])]
                out.write(json.dumps({"id": record["id"], "attributions": found}) + "\n")


if __name__ == "__main__":
    main()
