#!/usr/bin/env bash
# Looks into an .rpm without installing it: what it says of itself, and whether its program runs where it was unpacked.
# Needs rpm, rpm2cpio, cpio.   packaging/check-rpm.sh FILE.rpm
set -u
. "$(dirname "$0")/checks.sh"
rpm=$(readlink -f "$1"); export OMP_NUM_THREADS=1
cd "$work" || exit 1
check "is a package of tidecast" sh -c "rpm -qp --qf '%{NAME}' '$rpm' | grep -qx tidecast"
check "has no scripts" sh -c "! rpm -qp --scripts '$rpm' | grep -q ."
check "says what it needs" sh -c "rpm -qp --requires '$rpm' | grep -q gtk3"
check "digests" rpm -K --nosignature "$rpm"
check "unpacks" sh -c "rpm2cpio '$rpm' | cpio -idm --quiet"
check "has menu entry, type, icons, commands" sh -c 'test -s usr/share/applications/tidecast.desktop -a -s usr/share/mime/packages/tidecast.xml -a -s usr/share/icons/hicolor/512x512/apps/tidecast.png -a -L usr/bin/tidecast -a -L usr/bin/tidecast-cli'
check "forecasts" opt/tidecast/bin/tidecast-cli forecast opt/tidecast/lib/app/sample-data/air_passengers.csv --horizon 6 --preset quick
finish
