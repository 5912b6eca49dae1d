#!/usr/bin/env bash
# Frame times of the charts, the first chart of a process, and times of exports, without a display. Needs nothing but
# Maven and a JDK 25; with LibreOffice it also opens the workbook and checks its charts.
#   src/bench/charts.sh
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -o -q compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime
options=(-Xmx1g -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED)
libraries=$(cat target/bench.classpath)
mkdir -p target/bench
"${java}c" -nowarn -proc:none -d target/bench -cp "target/classes:$libraries" \
  src/bench/java/io/github/tidecast/bench/{ChartFrames,LossFrames,ExportTimes}.java
run() {
  "$java" "${options[@]}" -cp "target/bench:target/classes:$libraries" "io.github.tidecast.bench.$@" 2> target/bench.log \
    || { cat target/bench.log; exit 1; }
}
# As installed: from jars, with an ahead-of-time cache of what a first run has used.
"${java%java}jar" --create --file target/bench.jar -C target/classes . -C target/bench .
cached() {
  "$java" "${options[@]}" "$1" -cp "target/bench.jar:$libraries" io.github.tidecast.bench.ChartFrames first 1000000 \
    rehearsed 2> target/bench.log
}
cached -XX:AOTCacheOutput=target/bench.aot > /dev/null
for _ in 1 2 3; do
  run ChartFrames first 1000000
  run ChartFrames first 1000000 rehearsed
  echo "with an ahead-of-time cache: $(cached -XX:AOTCache=target/bench.aot)"
done
run ChartFrames
run LossFrames
run ExportTimes target/bench-exports
if command -v soffice > /dev/null; then
  /usr/bin/env python3 src/bench/check-workbook.py target/bench-exports/1000.xlsx
fi
