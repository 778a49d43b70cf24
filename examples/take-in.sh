#!/bin/sh
# Take in the stories that came since the last time: take-in.sh FROM TO
#
# For cron. Every file below FROM is taken once, whether it was written there or moved in, also
# when another file is bad, and when it comes while this runs (then it is taken the next time).
# TO gets a file of JSON Lines for each time. If that cannot be written, all is tried again the
# next time, so that nothing is lost and nothing stands there twice.
set -eu
from=$1 to=$2

# What changed up to .taken was taken before; what changes after .taking is for the next time.
[ -e "$to/.taken" ] || touch -t 197001010000 "$to/.taken"
touch "$to/.taking"
sleep 1 # so that what has the time of .taking is there before find looks
find "$from" -type f -name '*.txt' -cnewer "$to/.taken" ! -cnewer "$to/.taking" -print0 > "$to/.list"

status=0
if [ -s "$to/.list" ]; then
    wirecli parse --files0-from "$to/.list" -o "$to/$(date +%Y%m%dT%H%M%S).jsonl" || status=$?
fi
# 1: no story was found; 2: a file could not be read, as was said, and the others are done.
[ "$status" -le 2 ] || exit "$status"
mv "$to/.taking" "$to/.taken"
