#!/usr/bin/env bash
# What may happen to a run on a real machine, and what comes of it: one line a trial, and exit code 1 if one ends otherwise than it should.
#
#   ZHIBAN="java -jar target/zhiban.jar" src/test/trials/trials.sh [TRIAL…]
#
# Trials: full readonly killed two changed text rows breaks pictures. "full" mounts a small file system and is left out without the right to.
set -u
ZHIBAN=${ZHIBAN:-java -jar target/zhiban.jar}
work=$(mktemp -d)
bad=0
trap 'mountpoint -q "$work/small" && umount "$work/small"; rm -rf "$work"' EXIT

# said NAME EXPECTED-EXIT-CODES EXIT-CODE MORE: prints the result
said() {
  local verdict=as-expected
  [[ " $2 " == *" $3 "* ]] || { verdict=NOT-EXPECTED; bad=1; }
  echo "$1: exit code $3, ${4:-}, $verdict"
}
# article FILE TITLE: the beginning of one
article() { printf '<html><body><article><h1>%s</h1><p>桥是跨水的路，有石桥与木桥，各有所长。</p>\n' "$2" > "$1"; }
articles() { mkdir -p "$2"; for i in $(seq "$1"); do article "$2/a$i.html" "桥 $i"; for j in $(seq 60); do echo "<p>第 $j 段：石桥多拱，木桥多梁，造桥的人先看水，再看石头。</p>"; done >> "$2/a$i.html"; done; }
run() { timeout "${LIMIT:-900}" $ZHIBAN publish "$@" --no-config > "$work/log" 2>&1; }
files() { find "$1" -type f \( -name '*.pdf' -o -name '*.epub' \) | wc -l; }
temporary() { find "$1" -name '*.tmp*' -o -name '.zhiban*' | wc -l; }

full() {
  mkdir -p "$work/small"
  mount -t tmpfs -o size=200k tmpfs "$work/small" 2>/dev/null || { echo "full: left out, no right to mount"; return; }
  articles 6 "$work/in-full"
  run "$work/in-full" -o "$work/small"; code=$?
  local broken=0
  for pdf in "$work"/small/*.pdf; do [ -e "$pdf" ] && { tail -c 8 "$pdf" | grep -q EOF || broken=$((broken + 1)); }; done
  said full "1 2" $code "$(files "$work/small") whole files, $broken cut off, $(grep -ci 'space\|空间' "$work/log") lines say so"
  [ "$broken" = 0 ] || bad=1
  umount "$work/small"
}
readonly_() {
  articles 1 "$work/in-ro"; mkdir "$work/ro"
  if [ "$(id -u)" = 0 ]; then
    mount -t tmpfs -o ro tmpfs "$work/ro" 2>/dev/null || { echo "readonly: left out"; return; }
  else chmod 555 "$work/ro"; fi
  run "$work/in-ro" -o "$work/ro"; code=$?
  said readonly "1 2" $code "$(grep -vm1 '^WARN' "$work/log" | sed "s|$work||g" | cut -c1-110)"
  mountpoint -q "$work/ro" && umount "$work/ro"
}
killed() {
  articles 12 "$work/in-kill"
  $ZHIBAN publish "$work/in-kill" -o "$work/kill" --no-config > "$work/log" 2>&1 &
  local pid=$!
  for i in $(seq 600); do [ "$(files "$work/kill" 2>/dev/null)" -ge 6 ] && break; sleep 0.1; done
  kill -9 $pid; wait $pid 2>/dev/null
  sleep 1
  local before; before=$(files "$work/kill")
  run "$work/in-kill" -o "$work/kill"; code=$?
  said killed "0" $code "$before files at the kill, $(files "$work/kill") of 24 after the next run, $(temporary "$work/kill") temporary"
  [ "$(files "$work/kill")" = 24 ] || bad=1
}
two() {
  articles 8 "$work/in-two"
  $ZHIBAN publish "$work/in-two" -o "$work/two" --no-config > "$work/log1" 2>&1 & local one=$!
  $ZHIBAN publish "$work/in-two" -o "$work/two" --no-config > "$work/log2" 2>&1 & local other=$!
  wait $one; local first=$?; wait $other; code=$?
  run "$work/in-two" -o "$work/alone"
  local differ=0
  for f in "$work"/alone/*.pdf "$work"/alone/*.epub; do cmp -s "$f" "$work/two/${f##*/}" || differ=$((differ + 1)); done
  said two "0 1" $code "the other $first, $(files "$work/two") files, $differ other than those of a run alone"
  [ "$differ" = 0 ] || bad=1
}
changed() {
  articles 10 "$work/in-changed"
  $ZHIBAN publish "$work/in-changed" -o "$work/changed" --no-config > "$work/log" 2>&1 & local pid=$!
  for i in $(seq 40); do article "$work/in-changed/a$((i % 10 + 1)).html" "改 $i"; sleep 0.1; done
  rm "$work/in-changed/a10.html"
  wait $pid; local first=$?
  run "$work/in-changed" -o "$work/changed"; code=$?
  said changed "0" $code "$first while they changed; then $(files "$work/changed") files"
}
big() { # NAME FILE
  local start; start=$(date +%s)
  run "$2" -o "$work/big-$1" --check quick; code=$?
  said "$1" "0 1" $code "$(files "$work/big-$1") files in $(($(date +%s) - start)) s, $(grep -m1 -o 'error [A-Z_]*' "$work/log")"
  [ "$(files "$work/big-$1")" -ge 1 ] || bad=1
}
text() { article "$work/text.html" 长文; for i in $(seq 40000); do echo "<p>第 $i 段：石桥多拱，木桥多梁，造桥的人先看水，再看石头，然后动手。</p>"; done >> "$work/text.html"; big text "$work/text.html"; }
rows() { article "$work/rows.html" 长表; { echo '<table>'; for i in $(seq 100000); do echo "<tr><td>$i</td><td>石桥</td></tr>"; done; echo '</table>'; } >> "$work/rows.html"; big rows "$work/rows.html"; }
breaks() { article "$work/breaks.html" 换行; { echo '<p>一句'; yes '<br>' | head -n 1000000 | tr -d '\n'; echo '二句</p>'; } >> "$work/breaks.html"; big breaks "$work/breaks.html"; }
pictures() {
  command -v convert > /dev/null || { echo "pictures: left out, no ImageMagick"; return; }
  mkdir "$work/pictures"; article "$work/pictures/pictures.html" 图集
  for i in $(seq 100); do
    [ "$i" -le 4 ] && convert -size 5200x3900 plasma:fractal -quality 60 "$work/pictures/$i.jpg"
    [ "$i" -gt 4 ] && { cp "$work/pictures/$((i % 4 + 1)).jpg" "$work/pictures/$i.jpg"; printf '\0%s' "$i" >> "$work/pictures/$i.jpg"; }
    echo "<p>图 $i</p><p><img src=\"$i.jpg\"></p>"
  done >> "$work/pictures/pictures.html"
  big pictures "$work/pictures/pictures.html"
}
for trial in ${*:-full readonly killed two changed text rows breaks pictures}; do
  [ "$trial" = readonly ] && trial=readonly_
  $trial
done
exit $bad
