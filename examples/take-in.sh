#!/bin/sh
# Take in the stories that came since the last time: take-in.sh FROM TO
#
# For cron. A file below FROM is taken once, by its name; a name that is new is a new story.
# Move files into FROM when they are whole: one that is still being written is taken as it stands.
# TO gets a file of JSON Lines for each time, and TO/.taken lists the names that are done, of bad
# files too. If the stories cannot be written, all are tried again the next time. A name with a
# line end in it is said to be two names of files that are not there.
set -eu
from=$(cd "$1" && pwd -P) to=$2
export LC_ALL=C # one order of names, whoever runs this

# One at a time. A run that is killed leaves the lock.
if ! mkdir "$to/.lock"; then
    echo "take-in.sh: another run is at work; if there is none: rmdir $to/.lock" >&2
    exit 1
fi
trap 'rmdir "$to/.lock"' EXIT
trap 'exit 1' HUP INT TERM

touch "$to/.taken"
find "$from" -type f -name '*.txt' | sort | comm -13 "$to/.taken" - > "$to/.new"
[ -s "$to/.new" ] || exit 0
out=$to/$(date -u +%Y%m%dT%H%M%SZ)-$$.jsonl status=0
wirecli parse --files-from "$to/.new" -o "$out" || status=$?
[ -e "$out" ] || exit "$status" # it is there only when it is whole, whatever the status
sort -m "$to/.taken" "$to/.new" > "$to/.done"
mv "$to/.done" "$to/.taken"
