#!/usr/bin/env bash
# Frame times of the chart and times of exports, without a display. Needs nothing but Maven and a JDK 25.
#   src/bench/charts.sh
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -o -q compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime
options=(-Xmx1g -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED
  -cp "target/classes:$(cat target/bench.classpath)")
for bench in ChartFrames; do
  "$java" "${options[@]}" "src/bench/java/io/github/tidecast/bench/$bench.java" 2> target/bench.log || { cat target/bench.log; exit 1; }
done
