#!/usr/bin/env bash
# Frame times of the chart and times of exports, without a display. Needs nothing but Maven and a JDK 25.
#   src/bench/charts.sh
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -o -q compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime
options=(-Xmx1g -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED
  -cp "target/classes:$(cat target/bench.classpath)")
for bench in ChartFrames ExportTimes; do
  "$java" "${options[@]}" "src/bench/java/io/github/tidecast/bench/$bench.java" target/bench-exports 2> target/bench.log || { cat target/bench.log; exit 1; }
done
if command -v soffice > /dev/null; then
  /usr/bin/env python3 src/bench/check-workbook.py target/bench-exports/1000.xlsx
fi
