#!/usr/bin/env bash
# A project with 500 runs: time to open, work per frame of scrolling, memory. Needs nothing but Maven and a JDK 25.
#   src/bench/projects.sh
set -eu
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -o -q compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=runtime
options=(-Xmx512m --add-modules=jdk.incubator.vector -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "target/classes:$(cat target/bench.classpath)")
bench=src/bench/java/io/github/tidecast/bench
folder=target/bench-project
rm -rf "$folder"
mkdir -p "$folder"
"$java" "${options[@]}" $bench/ProjectMaker.java sample-data/air_passengers.csv "$folder/many.tidecast" 500 2> "$folder/log"
for i in 1 2 3; do
  mkdir "$folder/$i"
  "$java" "${options[@]}" $bench/ProjectTimes.java "$folder/many.tidecast" "$folder/$i" 2> "$folder/log"
done
