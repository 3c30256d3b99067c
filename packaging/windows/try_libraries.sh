#!/usr/bin/env bash
# Has Wine's loader load every library of a payload without a runtime: each finds every library and every name that it wants.
# Stand-ins with their names take the place of Python's libraries and of two of Windows' that Wine lacks; nothing of ours runs. Needs wine64 and makensis with amd64-unicode.
# usage: packaging/windows/try_libraries.sh PAYLOAD      no part of the normal set-up
set -euo pipefail
payload=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-$here/../../.venv/bin/python}
WINEPREFIX=$(mktemp -d)
export WINEPREFIX WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" WINEARCH=win64 DISPLAY=
wine=$(command -v wine64 || command -v wine)
trap '"$wine" wineboot --kill >/dev/null 2>&1 || true; sleep 2; rm -rf "$WINEPREFIX"' EXIT
"$wine" wineboot --init >/dev/null 2>&1
"$wine" reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
try=$WINEPREFIX/drive_c/try
cp -R "$payload" "$try"
"$python" "$here/stand_in.py" "$try" > "$try/list.txt"
makensis -V1 -WX -NOCD "-DOUT=$try/loads.exe" "$here/loads.nsi"
(cd "$try" && timeout 600 "$wine" loads.exe >/dev/null 2>&1)
tr -d '\r' < "$try/loaded.txt" | grep -v ' ok$' >&2 || true
asked=$(wc -l < "$try/list.txt") loaded=$(tr -d '\r' < "$try/loaded.txt" | grep -c ' ok$')
echo "$loaded of $asked libraries load"
[ "$loaded" = "$asked" ]
