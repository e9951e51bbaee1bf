#!/bin/sh
# Draws a sample again, without anything of Maplebridge: sh, printf, sha256sum, sort, head, grep, cut.
# verify-sample.sh SEED RANDOM [STRATUM=COUNT ...], the candidates on standard input, one a line:
#   CASE STRATUM,STRATUM,...    (- for none)
# prints CASE STRATUM for each that is drawn: of each stratum in its turn, then at random.
set -eu
seed=$1
wanted=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/left"
: > "$work/drawn"
# Takes so many of what is left, of one stratum or of all.
take() {
  stratum=$1
  count=$2
  while read -r one strata; do
    case "$stratum,$strata," in random,*) ;; *",$stratum,"*) ;; *) continue ;; esac
    printf '%s %s\n' "$(printf 'maplebridge-sample/1\n%s\n%s\n%s' "$seed" "$stratum" "$one" | sha256sum | cut -d ' ' -f 1)" "$one"
  done < "$work/left" | LC_ALL=C sort | head -n "$count" | cut -d ' ' -f 2 > "$work/taken"
  while read -r one; do
    printf '%s %s\n' "$one" "$stratum" >> "$work/drawn"
    grep -v "^$one " "$work/left" > "$work/rest" || true
    mv "$work/rest" "$work/left"
  done < "$work/taken"
}
for quota in "$@"; do
  wanted=$((wanted + ${quota#*=}))
  take "${quota%=*}" "${quota#*=}"
done
take random "$((wanted - $(wc -l < "$work/drawn")))"
cat "$work/drawn"
