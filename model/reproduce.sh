#!/bin/sh
# Trains the released model again and exports it.   reproduce.sh DATA RUNS
# The schedule is that of the released run; for a new one, give --epochs N in place of --replay.
set -eu
cd "$(dirname "$0")"
data=$1 runs=$2
# Without these, most of the time goes to giving memory back to the system.
export OMP_NUM_THREADS=1 MALLOC_MMAP_THRESHOLD_=4000000000 MALLOC_TRIM_THRESHOLD_=16000000000 MALLOC_TOP_PAD_=500000000
python=${PYTHON:-venv/bin/python}
"$python" -m onrecord_model.train "$data" "$runs" --replay schedule.json
"$python" -m onrecord_model.export "$runs/last.pt" weights fixtures/vectors.json
"$python" -m onrecord_model.evaluate weights "$data/dev.jsonl"
