#!/bin/sh
# Finds again who goes on a revisit, without anything of Maplebridge: sh, sort, awk, head, and verify-draw.sh beside it.
# verify-visitor.sh SEED DRAWN_FROM, those who may go on standard input, one a line, as the fact that froze them has them:
#   PERSON SPEAKS(1 or 0) GOES(0: for another revisit of the matter already, or 1) OPEN
# prints who goes first, and whether the seed has drawn it: SEED is the chain hash of that fact.
set -eu
seed=$1
least=$2
order=$(LC_ALL=C sort -k 2,2nr -k 3,3n -k 4,4n -k 1,1)
first=$(printf '%s\n' "$order" | awk 'NR == 1 { place = $2 " " $3 " " $4 } $2 " " $3 " " $4 == place { print $1 }')
if [ "$(printf '%s\n' "$first" | wc -l)" -ge "$least" ]; then
  printf '%s drawn\n' "$(printf '%s\n' "$first" | sh "$(dirname "$0")/verify-draw.sh" "$seed" 1)"
else
  printf '%s first\n' "$(printf '%s\n' "$first" | head -n 1)"
fi
