#!/usr/bin/env bash
# npm run train:accurate -- DATA WORDNET FREE [OUT]: trains the accurate model from the treebanks in DATA, WordNet's files and the words of
# free texts in FREE (tsx train/free-words.ts FILE... | gzip), and packs it: seven teachers first, then the net that learns from them as well.
# It needs python3 with PyTorch. DEVICE=cuda is a matter of twenty minutes; a processor takes about five hours.
set -euo pipefail
data=$1 wordnet=$2 free=$3 out=${4:-data/accurate.bin}
device=${DEVICE:-cpu}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx tsx train/lexicon-list.ts --data "$data" --wordnet "$wordnet" >"$work/lexicon.tsv"
learn() { python3 train/accurate.py "$data" "$work/$1.pt" --lexicon "$work/lexicon.tsv" --free "$free" --device "$device" --seed "$@"; }
teachers=()
for seed in 11 12 13 14 15 16 17; do
  learn "$seed" --width 256 --words 1200 &
  teachers+=("$work/$seed.pt")
  # On one processor seven at once gain nothing.
  [ "$device" = cpu ] && wait
done
wait
learn 4 --words 1600 --epochs 20 --teachers "$(IFS=,; echo "${teachers[*]}")"
python3 train/accurate-export.py "$work/4.pt" "$out" --lexicon "$work/lexicon.tsv" --data "$data"
