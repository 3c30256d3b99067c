#!/usr/bin/env bash
# Goes through the pages of a compiled setup program and of its uninstaller by keyboard, under Wine on a screen of its own, takes a picture
# of each, and looks whether what was answered was done. Needs wine64, xvfb, xdotool, scrot, a setup program without Python, TARGET=amd64-unicode.
# usage: packaging/windows/try_pages.sh SETUP.exe en|ms PICTURES      no part of the normal set-up
set -euo pipefail
setup=$(realpath "$1") language=$2 pictures=$3 taken=0
mkdir -p "$pictures"
WINEPREFIX=$(mktemp -d)
export HOME=$WINEPREFIX WINEPREFIX WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" WINEARCH=win64
wine=$(command -v wine64 || command -v wine)
Xvfb -displayfd 3 -noreset -screen 0 800x600x24 3>"$WINEPREFIX/display" >/dev/null 2>&1 &
screen=$!
trap '"$wine" wineboot --kill >/dev/null 2>&1 || true; kill $screen 2>/dev/null || true; sleep 2; rm -rf "$WINEPREFIX"' EXIT
until [ -s "$WINEPREFIX/display" ]; do sleep 0.2; done
DISPLAY=:$(cat "$WINEPREFIX/display")
export DISPLAY
DISPLAY='' "$wine" wineboot --init >/dev/null 2>&1
"$wine" reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
user=$WINEPREFIX/drive_c/users/$(id -un)
local=$user/AppData/Local
home=$local/Programs/Aftercare

fault() { cp "$WINEPREFIX/now.png" "$pictures/$language-fault.png" 2>/dev/null || true; echo "FAULT $*" >&2; exit 1; }
checked() { local what=$1; shift; if "$@"; then echo "ok    $what"; else fault "$what"; fi; }
look() { scrot -o "$WINEPREFIX/now.png" && sha256sum < "$WINEPREFIX/now.png"; }
settle() { # [BEFORE]: until the screen is another than BEFORE and stays as it is
    local before=${1:-} now then="" tries=0
    while now=$(look); [ "$now" = "$before" ] || [ "$now" != "$then" ]; do
        then=$now tries=$((tries + 1))
        [ $tries -lt 120 ] || fault "nothing moves after picture $taken"
        sleep 0.8
    done
}
press() { local before; before=$(look); xdotool key --delay 200 "$@"; settle "$before"; }
picture() { taken=$((taken + 1)); cp "$WINEPREFIX/now.png" "$pictures/$language-$(printf %02d $taken)-$1.png"; echo "ok    $1"; }
awaited() { local tries=0; until "$@"; do tries=$((tries + 1)); [ $tries -lt 180 ] || fault "never: $*"; sleep 1; done; }
gone() { [ ! -e "$1" ]; }
start() { # PROGRAM: on a desktop of Wine's own, which gives it the keyboard
    local before; before=$(look)
    (cd "$WINEPREFIX/drive_c" && "$wine" explorer "/desktop=trial,800x600" "$("$wine" winepath -w "$1" | tr -d '\r')" >/dev/null 2>&1) &
    settle "$before"; sleep 3; settle
}

start "$setup"; picture language
[ "$language" = en ] || press Up # Bahasa Melayu, English
press Return; picture welcome
press Return; picture licence
press Return; picture folder
press Return
awaited test -e "$home/uninstall.exe"
sleep 3; settle; picture finished
press space # not to be run: there is no Python in it
press Tab space; picture finished-with-a-shortcut
press Return
checked "the program is there" test -f "$home/installation.json"
checked "a shortcut lies on the desktop" test -e "$user/Desktop/Aftercare.lnk"

mkdir -p "$local/aftercare"
echo kept > "$local/aftercare/vault.json"
start "$home/uninstall.exe"; picture remove
press Return; picture records
press Down; picture records-deleted
press Return; picture sure
press Return # which means No
checked "whoever does not confirm is back on the page, and nothing is gone" test -f "$local/aftercare/vault.json" -a -f "$home/installation.json"
press Up
press Return
awaited gone "$home/installation.json"
sleep 3; settle; picture removed
press Return
checked "records stay where nobody chose otherwise" grep -q kept "$local/aftercare/vault.json"
checked "the shortcut is gone from the desktop" gone "$user/Desktop/Aftercare.lnk"

(cd "$WINEPREFIX/drive_c" && timeout 300 "$wine" "$setup" /S "/LANG=$language" >/dev/null 2>&1)
start "$home/uninstall.exe"
press Return
press Down
press Return
press Left
press Return # Yes
awaited gone "$local/aftercare"
echo "ok    records go where that was chosen and confirmed"
echo "The pages in $language do what they say; pictures of them are in $pictures."
