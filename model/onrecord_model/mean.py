"""The mean of two checkpoints; what the first lacks is the second's:   python -m onrecord_model.mean BEFORE AFTER OUT"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    for name in ("before", "after", "out"):
        ask.add_argument(name, type=Path)
    args = ask.parse_args()
    before, after = (torch.load(path, weights_only=False) for path in (args.before, args.after))
    old = before["model"]
    after["model"] = {name: (old[name] + new) / 2 if name in old else new for name, new in after["model"].items()}
    torch.save(after, args.out)


if __name__ == "__main__":
    main()
