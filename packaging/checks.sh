# What the check-*.sh share; sourced by them.
work=$(mktemp -d); chmod 755 "$work"; failed=0
check() { # NAME COMMAND...
  local name=$1; shift
  if "$@" > "$work/out" 2>&1; then echo "ok      $name"; else echo "FAILED  $name"; tail -5 "$work/out"; failed=1; fi
}
with_display() { xvfb-run -a -s '-screen 0 1400x900x24' "$@"; }
started() { # FILE COMMAND...: the command opens a window, reports its start to FILE and ends by itself
  local report=$1; shift
  rm -f "$report"
  JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Dtidecast.start.report=$report" with_display timeout 180 "$@" && grep -q painted "$report" && grep -q ready "$report"
}
picture() { # FILE COMMAND...: what the screen shows some seconds after the command was started
  local file=$1; shift
  with_display sh -c 'file=$1; shift; "$@" & sleep "${WAIT:-20}"; import -window root "$file"; kill $!' sh "$file" "$@"
}
# A training beyond the heap's limit, and one beyond the limit of the whole process, end with a sentence; no file tells of
# a crash. The limits of a large machine would take minutes to reach, so they are lowered.
too_large_a_training() { # COMMAND-LINE SAMPLE
  local limit
  for limit in -Xmx64m -Dorg.bytedeco.javacpp.maxphysicalbytes=150m; do
    ! JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:-} -Dtidecast.worker.options=$limit" "$1" forecast "$2" --horizon 6 --hidden 512 --layers 4 --window 36 > "$work/large" 2>&1 \
      || { echo "no refusal with $limit"; return 1; }
    grep -q 'does not fit into memory' "$work/large" || { cat "$work/large"; return 1; }
  done
  ! ls hs_err* core* 2> /dev/null
}
finish() { rm -rf "$work"; exit $failed; }
