#!/usr/bin/env bash
# Makes the disk image for macOS: a bundle by PyInstaller, signed, notarised, stapled. Runs on macOS only.
# usage: packaging/macos/build.sh [--root root.json] [--out DIR] [--work DIR]
#   --root             the root of trust of updates that is built in; without it the installation takes no updates
#   PYTHON             (environment) a Python with packaging/lock/{desktop,build}.txt installed; .venv/bin/python by default
#   SIGNING_IDENTITY   (environment) "Developer ID Application: ..." in the keychain; without it the bundle is signed for this computer only
#   NOTARY_PROFILE     (environment) what `xcrun notarytool store-credentials` was told to call the account; without it nothing is notarised
set -euo pipefail
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "This runs on macOS only." >&2; exit 1; }
out=dist work=build/macos root=""
while [ $# -gt 0 ]; do
    case $1 in
        --out) out=$2; shift 2 ;;
        --work) work=$2; shift 2 ;;
        --root) root=$2; shift 2 ;;
        *) sed -n 3,8p "$0" >&2; exit 2 ;;
    esac
done
python=${PYTHON:-.venv/bin/python}
identity=${SIGNING_IDENTITY:--}
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' aftercare/__init__.py)
machine=$(uname -m)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -f %m CHANGELOG.md)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 AFTERCARE_VERSION=$version
mkdir -p "$out" "$work"
out=$(cd "$out" && pwd) work=$(cd "$work" && pwd)

# -- the source as it is here, with its name, version and licence -----------------------------------------------------------
source=$work/source
rm -rf "$source" "$work/installed"
mkdir -p "$source/docs"
cp -R aftercare sync resources packaging pyproject.toml README.md LICENSE CHANGELOG.md "$source/"
for book in handbook tour; do cp -R "docs/$book" "$source/docs/"; done
find "$source" -name __pycache__ -prune -exec rm -rf {} +
if [ -n "$root" ]; then
    mkdir -p "$source/resources/updates"
    cp "$root" "$source/resources/updates/root.json"
fi
"$python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-compile --target "$work/installed" "$source"

# -- the icon ---------------------------------------------------------------------------------------------------------------
drawn=$work/aftercare.iconset
rm -rf "$drawn"
"$python" packaging/macos/iconset.py resources/icons/aftercare.svg "$drawn"
iconutil --convert icns --output "$work/aftercare.icns" "$drawn"

# -- the bundle -------------------------------------------------------------------------------------------------------------
export AFTERCARE_ICON=$work/aftercare.icns
PYTHONPATH=$work/installed "$python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath "$work/programs" \
    --workpath "$work/pyinstaller" "$source/packaging/macos/aftercare.spec"
bundle=$work/programs/Aftercare.app
printf '{"platform": "macos-%s", "version": "%s", "program": ["Contents/MacOS/aftercare"], "updates": %s, "built": %s}\n' \
    "$machine" "$version" "$([ -n "$root" ] && echo true || echo false)" "$SOURCE_DATE_EPOCH" > "$bundle/Contents/Resources/installation.json"

# -- signed from within outwards: each library, then the bundle that holds them ---------------------------------------------
stamp=(--timestamp)
[ "$identity" != - ] || stamp=(--timestamp=none)
sign() { codesign --force --options runtime "${stamp[@]}" --entitlements packaging/macos/entitlements.plist --sign "$identity" "$@"; }
find "$bundle/Contents" -type f \( -name '*.dylib' -o -name '*.so' -o -perm -u+x \) -print0 |
    while IFS= read -r -d '' file; do
        if file -b "$file" | grep -q Mach-O; then sign "$file"; fi
    done
sign "$bundle"
codesign --verify --deep --strict --verbose=2 "$bundle"

notarise() { # FILE: Apple looks at it and remembers its hash
    xcrun notarytool submit "$1" --keychain-profile "$NOTARY_PROFILE" --wait
}
if [ -n "${NOTARY_PROFILE:-}" ]; then
    ditto -c -k --keepParent "$bundle" "$work/Aftercare.zip"
    notarise "$work/Aftercare.zip"
    xcrun stapler staple "$bundle" # so that it opens without a network
    spctl --assess --type execute --verbose "$bundle"
fi

# -- the disk image ---------------------------------------------------------------------------------------------------------
stage=$work/image
rm -rf "$stage"
mkdir -p "$stage"
cp -R "$bundle" "$stage/"
ln -s /Applications "$stage/Applications"
cp LICENSE "$stage/LICENSE.txt"
image=$out/aftercare-$version-macos-$machine.dmg
rm -f "$image"
hdiutil create -volname "Aftercare $version" -srcfolder "$stage" -fs HFS+ -format ULMO -quiet "$image"
[ "$identity" = - ] || codesign --force --timestamp --sign "$identity" "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    notarise "$image"
    xcrun stapler staple "$image"
    xcrun stapler validate "$image"
fi
echo "$image: $(($(stat -f %z "$image") / 1000000)) MB (goal: at most 80 MB), installed $(($(du -sk "$bundle" | cut -f1) / 1000)) MB (goal: at most 250 MB)"
packaging/checksums.sh "$out"
