#!/usr/bin/env bash
# Installs a .deb, opens a file in the window, forecasts by the installed command line, upgrades, removes; prints each
# check. Needs root, xvfb, and nothing named tidecast installed.   packaging/check-deb.sh FILE.deb [SCREENSHOT.png]
set -u
deb=$(readlink -f "$1"); shot=${2:-}
work=$(mktemp -d); failed=0
export HOME=$work/home XDG_CONFIG_HOME=$work/config XDG_STATE_HOME=$work/state; mkdir -p "$HOME"
check() { # NAME COMMAND...
  local name=$1; shift
  if "$@" > "$work/out" 2>&1; then echo "ok      $name"; else echo "FAILED  $name"; tail -5 "$work/out"; failed=1; fi
}
files() { find /opt /usr /etc /var /root "$HOME" -xdev \( -path /var/log -o -path /root/.m2 \) -prune -o \
  -iname '*tidecast*' -print | sort; }
window() { # opens a file in the installed window; JAVA_TOOL_OPTIONS makes it end once the worker is ready
  rm -f "$work/start"
  JAVA_TOOL_OPTIONS="-Dtidecast.start.report=$work/start" timeout 120 xvfb-run -a -s '-screen 0 1400x900x24' \
    tidecast "$sample" && grep -q painted "$work/start" && grep -q ready "$work/start"
}
picture() {
  xvfb-run -a -s '-screen 0 1400x900x24' sh -c 'tidecast "$1" & sleep "${WAIT:-20}"; import -window root "$2"; kill $!' sh "$sample" "$shot"
}
sample=/opt/tidecast/lib/app/sample-data/air_passengers.csv
files > "$work/before"
check "installs" dpkg -i "$deb"
check "menu entry opens .tidecast and .csv" grep -q 'MimeType=application/x-tidecast;text/csv' /usr/share/applications/tidecast.desktop
check "commands on the path" sh -c 'command -v tidecast && command -v tidecast-cli'
check "window opens a file, worker answers" window
[ -n "$shot" ] && check "picture of the window" picture
check "forecasts and exports" sh -c "tidecast-cli forecast '$sample' --horizon 6 --preset quick --out '$work/f.xlsx' --chart '$work/f.png' && test -s '$work/f.xlsx' && test -s '$work/f.png'"
check "runs without a writable home" env HOME=/nonexistent XDG_CONFIG_HOME= XDG_STATE_HOME= tidecast-cli forecast "$sample" --horizon 6 --preset quick
check "unpacks nothing into the home folder" sh -c "! test -e '$HOME/.javacpp' && ! test -e '$HOME/.openjfx'"
mkdir -p "$work/config/tidecast"; echo '{"kept":1}' > "$work/config/tidecast/probe.json"
check "upgrades" dpkg -i "$deb"
check "upgrade keeps settings" test -s "$work/config/tidecast/probe.json"
check "purges" dpkg --purge tidecast
files > "$work/after"
check "files left behind: none" diff "$work/before" "$work/after"
rm -rf "$work"
exit $failed
