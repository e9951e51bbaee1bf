#!/bin/sh
# Draws again, without anything of Maplebridge: sh, printf, sha256sum, sort, head.
# verify-draw.sh SEED COUNT, the candidates on standard input, one a line; prints whom the seed draws, in order.
set -eu
seed=$1
count=$2
while IFS= read -r candidate; do
  value=$(printf 'maplebridge-draw/1\n%s\n%s' "$seed" "$candidate" | sha256sum | cut -d ' ' -f 1)
  printf '%s %s\n' "$value" "$candidate"
done | LC_ALL=C sort | head -n "$count" | cut -d ' ' -f 2-
