#!/usr/bin/env bash
# Writes SHA256SUMS beside the installers in a folder: what an administrator compares a file with that came from elsewhere.
# usage: packaging/checksums.sh DIR      to compare: sha256sum --check SHA256SUMS, or on Windows certutil -hashfile FILE SHA256
set -euo pipefail
cd "$1"
sum() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
files=()
for file in aftercare*.deb aftercare*.exe aftercare*.dmg; do [ ! -f "$file" ] || files+=("$file"); done
sum "${files[@]}" > SHA256SUMS
