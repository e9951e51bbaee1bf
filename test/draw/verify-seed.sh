#!/bin/sh
# Makes the seed again, without anything of Maplebridge: sh, printf, sha256sum.
# The facts of a case as they were hashed, on standard input, one a line, from the first to the one that froze the candidates; prints
# the chain hash of the last, which the record has to have as its seed.
set -eu
bytes() {
  hex=$1
  while [ -n "$hex" ]; do
    rest=${hex#??}
    printf "\\$(printf '%03o' "0x${hex%"$rest"}")"
    hex=$rest
  done
}
previous=0000000000000000000000000000000000000000000000000000000000000000
while IFS= read -r fact; do
  previous=$({ bytes "$previous"; printf '%s' "$fact"; } | sha256sum | cut -d ' ' -f 1)
done
printf '%s\n' "$previous"
