#!/usr/bin/env bash
# Runs the app folder, and the archive of it, as a user who has no rights and no home; prints each check. Started as
# root it becomes nobody, who must be able to write the screenshot. Needs xvfb.   packaging/check-image.sh INSTALLERS-FOLDER [SCREENSHOT.png]
set -u
if [ "$(id -u)" = 0 ]; then
  exec setpriv --reuid=65534 --regid=65534 --clear-groups "$0" "$@"
fi
. "$(dirname "$0")/checks.sh"
installers=$(readlink -f "$1"); shot=${2:+$(readlink -f "$2")}
export HOME=/nonexistent XDG_CONFIG_HOME= XDG_STATE_HOME= OMP_NUM_THREADS=1
cd "$work" || exit 1
image=$work/tidecast; cli=$image/bin/tidecast-cli; sample=$image/lib/app/sample-data/air_passengers.csv
check "checksums" sh -c "cd '$installers' && sha256sum -c SHA256SUMS-*"
check "archive unpacks" sh -c "tar -xzf '$installers'/tidecast-*.tar.gz && chmod -R a-w tidecast"
check "home cannot be written to" sh -c '! mkdir -p "$HOME/x"'
check "window opens a file, worker answers" started "$work/start" "$image/bin/tidecast" "$sample"
[ -n "$shot" ] && check "picture of the window" picture "$shot" "$image/bin/tidecast" "$sample"
check "forecasts and exports" sh -c "'$cli' forecast '$sample' --horizon 6 --preset quick --out f.xlsx --chart f.svg --report f.pdf && test -s f.xlsx && test -s f.svg && test -s f.pdf"
check "too large a training is refused with a sentence" too_large_a_training "$cli" "$sample"
check "forecasts after that" "$cli" forecast "$sample" --horizon 6 --preset quick
check "unpacks nothing" sh -c "! find /tmp -maxdepth 2 -user '$(id -u)' \( -iname '*javacpp*' -o -iname '*openjfx*' \) 2> /dev/null | grep -q ."
check "holds nothing of a GPU" sh -c "! find '$image' -iname '*cuda*' -o -iname '*cudnn*' | grep -q ."
chmod -R u+w "$image"
finish
