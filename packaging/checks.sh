# What check-deb.sh and check-image.sh share; sourced by them.
work=$(mktemp -d); chmod 755 "$work"; failed=0
check() { # NAME COMMAND...
  local name=$1; shift
  if "$@" > "$work/out" 2>&1; then echo "ok      $name"; else echo "FAILED  $name"; tail -5 "$work/out"; failed=1; fi
}
with_display() { xvfb-run -a -s '-screen 0 1400x900x24' "$@"; }
started() { # FILE COMMAND...: the command opens a window, reports its start to FILE and ends by itself
  local report=$1; shift
  rm -f "$report"
  JAVA_TOOL_OPTIONS="-Dtidecast.start.report=$report" timeout 180 "$@" && grep -q painted "$report" && grep -q ready "$report"
}
picture() { # FILE COMMAND...: what the screen shows some seconds after the command was started
  local file=$1; shift
  with_display sh -c 'file=$1; shift; "$@" & sleep "${WAIT:-20}"; import -window root "$file"; kill $!' sh "$file" "$@"
}
# A network that needs more than the worker may take ends the job with a sentence, and no file tells of a crash.
too_large_a_training() { # COMMAND-LINE SAMPLE
  ! JAVA_TOOL_OPTIONS='-Dtidecast.worker.options=-Dorg.bytedeco.javacpp.maxbytes=32m' "$1" --debug forecast "$2" --horizon 6 --hidden 512 --layers 4 --window 36 > "$work/large" 2>&1
  cat "$work/large"
  grep -q 'memory' "$work/large" && ! ls hs_err* 2> /dev/null
}
finish() { rm -rf "$work"; exit $failed; }
