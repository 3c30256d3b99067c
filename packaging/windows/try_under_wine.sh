#!/usr/bin/env bash
# Runs a compiled setup program under Wine, without a screen: installs silently, looks at files, registry and shortcut, upgrades in place,
# is refused while the program runs, removes with records kept and with records deleted. Needs wine64 and TARGET=amd64-unicode.
# usage: packaging/windows/try_under_wine.sh SETUP.exe      no part of the normal set-up
set -euo pipefail
setup=$(realpath "$1")
WINEPREFIX=$(mktemp -d)
export WINEPREFIX WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" WINEARCH=win64 DISPLAY=
wine=$(command -v wine64 || command -v wine)
trap 'WINEPREFIX=$WINEPREFIX "$wine" wineboot --kill >/dev/null 2>&1 || true; sleep 2; rm -rf "$WINEPREFIX"' EXIT
"$wine" wineboot --init >/dev/null 2>&1
as_windows() { "$wine" reg add 'HKCU\Software\Wine' /v Version /d "$1" /f >/dev/null 2>&1; }

checked() { # WHAT COMMAND...
    local what=$1; shift
    if "$@" >/dev/null 2>&1; then echo "ok    $what"; else echo "FAULT $what" >&2; exit 1; fi
}
no() { ! "$@"; }
run() { local code=0; (cd "$WINEPREFIX/drive_c" && timeout 300 "$wine" "$@" >/dev/null 2>&1) || code=$?; echo "$code"; }
value() { if [ -n "$2" ]; then set -- "$1" /v "$2"; else set -- "$1" /ve; fi; "$wine" reg query "HKCU\\Software\\$1" "${@:2}" 2>/dev/null | tr -d '\r'; }
says() { value "$1" "$2" | grep -qF -- "$3"; }

as_windows win7
checked "Windows 7 is refused (2)" test "$(run "$setup" /S)" = 2
as_windows win10
[ "$(run "$setup" /S /LANG=ms)" = 0 ] || { echo "the silent installation failed" >&2; exit 1; }
local=$(find "$WINEPREFIX/drive_c/users" -path '*/AppData/Local' -type d | grep -v /Public/ | head -1)
roaming=${local%Local}Roaming
home=$local/Programs/Aftercare
entry='Microsoft\Windows\CurrentVersion\Uninstall\Aftercare'
count() { find "$home" -type f | wc -l; }
echo "      $(count) files in $(du -sm "$home" | cut -f1) MB"
checked "the program is there" test -f "$home/Lib/site-packages/aftercare/__main__.py"
checked "installation.json is at the root" test -f "$home/installation.json"
checked "the command is there, alone in its folder" test "$(ls "$home/commands")" = aftercare.cmd
checked "the Start menu has an entry" test -f "$roaming/Microsoft/Windows/Start Menu/Programs/Aftercare.lnk"
checked "the entry starts pythonw -m aftercare" sh -c "tr -d '\\000' < '$roaming/Microsoft/Windows/Start Menu/Programs/Aftercare.lnk' | grep -qa 'm aftercare'"
checked "/LANG=ms is Malay" says 'Aftercare' Language 1086
checked "and its kinds of files are named in Malay" says 'Classes\Aftercare.Update' "" "Kemas kini Aftercare"
command='"%1"'
checked ".aftercare is associated" says 'Classes\.aftercare' "" "Aftercare.Exchange"
checked ".aftercare-update is associated" says 'Classes\.aftercare-update' "" "Aftercare.Update"
checked "opening a file passes it on" says 'Classes\Aftercare.Exchange\shell\open\command' "" "-m aftercare open $command"
checked "the list of programs has the version" says "$entry" DisplayVersion "$(sed -n 's/.*"version": "\(.*\)",/\1/p' "$home/installation.json")"
checked "the list of programs has the size" says "$entry" EstimatedSize 0x
checked "the list of programs can remove silently" says "$entry" QuietUninstallString 'uninstall.exe" /S'

mkdir -p "$local/aftercare" "$local/aftercare-program/versions/9.9.9"
echo kept > "$local/aftercare/vault.json"
before=$(count)
touch "$home/Lib/site-packages/aftercare/of-an-older-version.py" "$home/mine.txt"
[ "$(run "$setup" /S)" = 0 ] || { echo "the upgrade failed" >&2; exit 1; }
checked "an upgrade in place leaves as many files" test "$(count)" = $((before + 2))
checked "an upgrade keeps records" grep -q kept "$local/aftercare/vault.json"
checked "an upgrade keeps versions that updates brought" test -d "$local/aftercare-program/versions/9.9.9"
rm "$home/Lib/site-packages/aftercare/of-an-older-version.py"

# Something that runs from the folder, in the place of Python.
printf 'Unicode true\nTarget amd64-unicode\nOutFile "%s"\nSilentInstall silent\nRequestExecutionLevel user\nSection\nSleep 60000\nSectionEnd\n' \
    "$WINEPREFIX/waits.exe" > "$WINEPREFIX/waits.nsi"
makensis -V1 "$WINEPREFIX/waits.nsi"
mv "$WINEPREFIX/waits.exe" "$home/pythonw.exe"
"$wine" "$home/pythonw.exe" >/dev/null 2>&1 &
sleep 3
checked "while the program runs, nothing is installed (3)" test "$(run "$setup" /S)" = 3
checked "while the program runs, nothing is removed (3)" test "$(run "$home/uninstall.exe" /S "_?=$(winepath -w "$home" 2>/dev/null || "$wine" winepath -w "$home")")" = 3
checked "and it is all still there" test -f "$home/Lib/site-packages/aftercare/__main__.py"
"$wine" taskkill /F /IM pythonw.exe >/dev/null 2>&1 || "$wine" wineboot --kill >/dev/null 2>&1
sleep 2
rm -f "$home/pythonw.exe"

gone() { for _ in $(seq 60); do [ -e "$1" ] || return 0; sleep 1; done; return 1; }
run "$home/uninstall.exe" /S >/dev/null
checked "removing takes every file of ours" gone "$home/uninstall.exe"
checked "and leaves what a person put there" test "$(find "$home" -type f -printf '%f ')" = "mine.txt "
checked "records stay" grep -q kept "$local/aftercare/vault.json"
checked "versions that updates brought are gone" gone "$local/aftercare-program"
checked "the Start menu is clean" gone "$roaming/Microsoft/Windows/Start Menu/Programs/Aftercare.lnk"
checked "the list of programs is clean" no says "$entry" DisplayName Aftercare
checked "the associations are gone" no says 'Classes\.aftercare' "" Aftercare

[ "$(run "$setup" /S "/D=C:\\Elsewhere\\Aftercare")" = 0 ] || { echo "the installation elsewhere failed" >&2; exit 1; }
checked "/D= installs elsewhere" test -f "$WINEPREFIX/drive_c/Elsewhere/Aftercare/installation.json"
run "$WINEPREFIX/drive_c/Elsewhere/Aftercare/uninstall.exe" /S /DELETEDATA=yes >/dev/null
checked "/DELETEDATA=yes deletes the records" gone "$local/aftercare"
checked "and the folder goes" gone "$WINEPREFIX/drive_c/Elsewhere/Aftercare"
echo "Under Wine the setup program does what it says."
