#!/bin/sh
# Stands in for Android's C compiler while Rust is type-checked: nothing is linked, so an empty object will do.
output=
last=
for word in "$@"; do
  case "$word" in
    # Asked what kind of compiler it is, or for what a header defines: the host's preprocessor answers.
    -E) exec cc "$@" ;;
    '-?') exit 1 ;;
  esac
  if [ "$last" = -o ]; then output=$word; fi
  last=$word
done
if [ -n "$output" ]; then : > "$output"; fi
