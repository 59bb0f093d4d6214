#!/usr/bin/env bash
# What a change saves over a folder of articles: two builds at the same time, each on a core of its own, so that whatever else the machine
# does costs both the same. Prints the processor time of each, their ratio, and which files differ.
#
#   BEFORE="java -jar old/zhiban.jar" AFTER="java -jar new/zhiban.jar" src/test/trials/ratio.sh FOLDER [OPTION…]
set -u
: "${BEFORE:?}" "${AFTER:?}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# run NAME CORE COMMAND FOLDER [OPTION…]: leaves the files in NAME, user and system time in NAME.time
run() {
  local name=$1 core=$2 command=$3
  shift 3
  TIMEFORMAT='%U %S'
  time taskset -c "$core" $command publish --no-config --force -q -o "$work/$name" "$@" > "$work/$name.log" 2>&1
}
run before 0 "$BEFORE" "$@" 2> "$work/before.time" &
run after 1 "$AFTER" "$@" 2> "$work/after.time" &
wait
awk '{sum[NR] = $1 + $2} END {printf "before %.1f CPU s, after %.1f CPU s, ratio %.2f\n", sum[1], sum[2], sum[2] / sum[1]}' \
  "$work/before.time" "$work/after.time"
diff -rq --exclude='report*' "$work/before" "$work/after" | sed "s|$work/||g"
exit 0
