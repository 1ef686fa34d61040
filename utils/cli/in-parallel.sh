#!/bin/sh
# Many filters side by side, answers in order: in-parallel.sh [PROCESSES] < in.jsonl > out.jsonl
# One filter uses all cores of one machine by itself; this is the pattern for many machines. GNU parallel does the same with
#   parallel --pipe --keep-order -N 500 --sshlogin HOSTS 'cd newsglass && npm run --silent annotate -- --jsonl'
# and Spark with   lines.pipe("npm run --silent annotate -- --jsonl").
set -eu
processes=${1:-$(nproc)}
lines=${LINES_EACH:-500}
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
split -l "$lines" -a 6 - "$work/in."
export here
find "$work" -name 'in.*' | sort | xargs -P "$processes" -I '{}' \
  sh -c 'cd "$here" && npm run --silent annotate -- --jsonl < "$1" > "$1.out"' annotate '{}'
find "$work" -name 'in.*.out' | sort | xargs -r cat
