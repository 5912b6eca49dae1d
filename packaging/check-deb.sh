#!/usr/bin/env bash
# Installs a .deb, opens a project and a table in the window, forecasts by the installed command line, upgrades, removes;
# prints each check. Needs root, xvfb, and nothing named tidecast installed.   packaging/check-deb.sh FILE.deb [SCREENSHOT.png]
set -u
here=$(cd "$(dirname "$0")" && pwd)
. "$here/checks.sh"
deb=$(readlink -f "$1"); shot=${2:+$(readlink -f "$2")}
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state; mkdir -p "$HOME"
export JAVA_TOOL_OPTIONS="-Duser.home=$HOME" # Java takes the home folder from the list of users otherwise
cd "$work" || exit 1
files() { find /opt /usr /etc /var /root "$HOME" -xdev \( -path /var/log -o -path /root/.m2 \) -prune -o \
  -iname '*tidecast*' -print | sort; }
sample=/opt/tidecast/lib/app/sample-data/air_passengers.csv
project=$work/project.tidecast; cp "$here/../src/test/resources/io/github/tidecast/project/format-1.tidecast" "$project"
files > "$work/before"
check "installs" dpkg -i "$deb"
check "menu entry opens .tidecast and .csv" grep -q 'MimeType=application/x-tidecast;text/csv' /usr/share/applications/tidecast.desktop
check "commands on the path" sh -c 'command -v tidecast && command -v tidecast-cli'
check "window opens a .csv, worker answers" started "$work/start" tidecast "$sample"
check "forecasts and exports" sh -c "tidecast-cli forecast '$sample' --horizon 6 --preset quick --out f.xlsx --chart f.png && test -s f.xlsx && test -s f.png"
check "window opens a .tidecast" started "$work/start" tidecast "$project"
[ -n "$shot" ] && check "picture of the window" picture "$shot" tidecast "$project"
check "too large a training is refused with a sentence" too_large_a_training tidecast-cli "$sample"
check "runs without a writable home" env HOME=/nonexistent JAVA_TOOL_OPTIONS=-Duser.home=/nonexistent XDG_CONFIG_HOME= XDG_STATE_HOME= tidecast-cli forecast "$sample" --horizon 6 --preset quick
check "unpacks nothing into the home folder" sh -c "! ls -A '$HOME' | grep -E 'javacpp|openjfx'"
echo '{"theme":"DARK"}' > "$work/config/tidecast/settings.json"; cp "$work/config/tidecast/settings.json" "$work/kept"
check "upgrades" dpkg -i "$deb"
check "upgrade keeps settings" cmp "$work/kept" "$work/config/tidecast/settings.json"
check "purges" dpkg --purge tidecast
files > "$work/after"
check "files left behind: none" diff "$work/before" "$work/after"
finish
