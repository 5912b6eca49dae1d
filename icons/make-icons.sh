#!/usr/bin/env bash
# Draws every icon from the two SVG sources. Needs rsvg-convert (librsvg2-bin), icotool (icoutils), png2icns (icnsutils).
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p png
for size in 16 24 32 48 64 128 256 512 1024; do
  source=tidecast.svg
  [ "$size" -lt 64 ] && source=tidecast-small.svg
  rsvg-convert -w "$size" -h "$size" "$source" -o "png/tidecast-$size.png"
done
icotool -c -o tidecast.ico $(printf 'png/tidecast-%s.png ' 16 24 32 48 64) --raw=png/tidecast-256.png
png2icns tidecast.icns png/tidecast-{16,32,48,128,256,512,1024}.png > /dev/null
