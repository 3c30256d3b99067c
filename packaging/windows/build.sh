#!/usr/bin/env bash
# Makes the setup program for Windows: lays out the payload, proves that it is whole, draws the icon, compiles aftercare.nsi.
# usage: packaging/windows/build.sh [--runtime python-3.13.x-embed-amd64.zip] [--root root.json] [--out DIR] [--work DIR] [--quick]
#   --runtime   CPython for embedding, from python.org; without it the setup program is whole but for Python, and is for checking only
#   --root      the root of trust of updates that is built in; without it the installation takes no updates
#   --quick     little compression, for tests; everything else is the same
#   PYTHON      (environment) a Python with packaging/lock/{desktop,build}.txt installed; .venv/bin/python by default
#   TARGET      (environment) amd64-unicode where makensis has it, x86-unicode by default; both install the same
#   SIGN        (environment) a command that signs the file given to it: the setup program and the uninstaller
# Runs on Linux and, under Git's bash, on Windows. The same source, runtime and SOURCE_DATE_EPOCH make the same file.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=dist work=build/windows runtime="" root="" flags=() given=()
while [ $# -gt 0 ]; do
    case $1 in
        --runtime) runtime=$2; shift 2 ;;
        --root) root=$2; shift 2 ;;
        --out) out=$2; shift 2 ;;
        --work) work=$2; shift 2 ;;
        --quick) flags+=(-DQUICK); shift ;;
        *) sed -n 2,9p "$0" >&2; exit 2 ;;
    esac
done
command -v makensis >/dev/null || { echo "Missing: makensis (apt-get install nsis, or choco install nsis)" >&2; exit 1; }
python=${PYTHON:-.venv/bin/python}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' aftercare/__init__.py)
mkdir -p "$out" "$work/installer"
native() { if command -v cygpath >/dev/null; then cygpath -m "$1"; else realpath -m "$1"; fi; }

if [ -n "$runtime" ]; then given+=(--runtime "$runtime"); else given+=(--without-runtime); fi
[ -z "$root" ] || given+=(--root "$root")
[ -z "$runtime" ] || [ "${OS:-}" != Windows_NT ] || given+=(--compile)
"$python" packaging/windows/payload.py "${given[@]}" --wheels "$work/wheels" --out "$work/payload"
"$python" packaging/windows/check_payload.py "$work/payload"
"$python" packaging/windows/icon.py resources/icons/aftercare.svg "$work/installer"
"$python" packaging/windows/listing.py "$work/payload" "$work/installer" >/dev/null
touch -d "@$SOURCE_DATE_EPOCH" "$work/installer/aftercare.ico" "$work/installer/side.bmp"

name=aftercare-$version-windows-x86_64-setup
[ -n "$runtime" ] || name=$name-without-python
[ -z "${TARGET:-}" ] || flags+=("-DTARGET=$TARGET")
[ -z "${SIGN:-}" ] || flags+=("-DSIGN=$SIGN")
MSYS_NO_PATHCONV=1 makensis -V2 -WX -NOCD -INPUTCHARSET UTF8 "${flags[@]}" -DVERSION="$version" -DPAYLOAD="$(native "$work/payload")" \
    -DMADE="$(native "$work/installer")" -DOUT="$(native "$out/$name.exe")" packaging/windows/aftercare.nsi

megabytes() { awk -v bytes="$1" 'BEGIN { printf "%.1f MB", bytes / 1000000 }'; }
echo "installed: $(megabytes "$(find "$work/payload" -type f -printf '%s\n' | awk '{ all += $1 } END { print all }')") (goal: at most 250 MB)"
echo "$out/$name.exe: $(megabytes "$(wc -c < "$out/$name.exe")") (goal: at most 80 MB), $(sha256sum < "$out/$name.exe" | cut -d' ' -f1)"
packaging/checksums.sh "$out"
