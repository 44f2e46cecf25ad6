#!/usr/bin/env bash
# npm run train:accurate -- DATA WORDNET [OUT]: trains the accurate model from the treebanks in DATA and WordNet's files,
# and packs it. It needs python3 with PyTorch; OpenBLAS makes it ten times as fast as the reference BLAS.
set -euo pipefail
data=$1 wordnet=$2 out=${3:-data/accurate.bin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx tsx train/lexicon-list.ts --data "$data" --wordnet "$wordnet" >"$work/lexicon.tsv"
python3 train/accurate.py "$data" "$work/accurate.pt" --lexicon "$work/lexicon.tsv" --epochs 24 --seed 3
python3 train/accurate-export.py "$work/accurate.pt" "$out" --lexicon "$work/lexicon.tsv" --data "$data"
