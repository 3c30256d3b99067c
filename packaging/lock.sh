#!/usr/bin/env bash
# Locks what `pyproject.toml` allows to exact versions with the hashes of their files, for every system and Python: `make lock`.
# usage: packaging/lock.sh [--upgrade]      without --upgrade, versions stay as they are where pyproject.toml still allows them
# dev.txt holds everything; the others are the same versions of a part of it: the desktop, the server, what builds packages, what pip builds with.
set -euo pipefail
cd "$(dirname "$0")/.."
lock() { # NAME EXTRAS [MORE]
    local name=$1 extras=() one
    for one in ${2//,/ }; do extras+=(--extra "$one"); done
    .venv/bin/uv pip compile pyproject.toml "${extras[@]}" "${@:3}" --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header --no-annotate --output-file "packaging/lock/$name.txt"
}
lock dev server,dev "$@"
for part in "desktop desktop,practice" "server server" "build build" "backend backend"; do
    set -- $part
    rm -f "packaging/lock/$1.txt"
    lock "$1" "$2" --constraint packaging/lock/dev.txt
done
