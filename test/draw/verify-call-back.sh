#!/bin/sh
# Draws call-backs again, without anything of Maplebridge: sh, printf, sha256sum, cut.
# verify-call-back.sh ONE_IN, seeds on standard input, one a line: the chain hashes of the facts that closed the revisits; prints yes or no.
set -eu
bound=$((4294967296 / $1))
while IFS= read -r seed; do
  value=$(printf 'maplebridge-call-back/1\n%s' "$seed" | sha256sum | cut -c 1-8)
  if [ "$((0x$value))" -lt "$bound" ]; then echo yes; else echo no; fi
done
