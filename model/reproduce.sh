#!/bin/sh
# Trains a model as the released one was, and exports it.   reproduce.sh DATA RUNS
# DATA is the shared data. The released run's first part read attributions alone (see CARD.md), so its bytes do not come out again.
set -eu
cd "$(dirname "$0")"
data=$1 runs=$2
# Without these, most of the time goes to giving memory back to the system.
export OMP_NUM_THREADS=1 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=16000000000 MALLOC_TOP_PAD_=500000000
python=${PYTHON:-venv/bin/python}
"$python" -m onrecord_model.train "$data" "$runs" --epochs 6
"$python" -m onrecord_model.export "$runs/last.pt" weights fixtures/vectors.json
"$python" -m onrecord_model.evaluate weights "$data/attribution/dev.jsonl"
