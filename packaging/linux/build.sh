#!/usr/bin/env bash
# Makes the Debian packages of the desktop and of the server: each a folder made by PyInstaller, so that nothing else is needed to run.
# usage: packaging/linux/build.sh [--out DIR] [--work DIR] [--root root.json] [--quick] [--prepare] [desktop] [server]
#   --root    the root of trust of updates that is built in; without it the package takes no updates but the system's
#   --prepare only fetches what is needed to build
#   --quick   little compression, for tests; everything else is the same
#   VENV      (environment) a folder where what is needed to build is kept from one build to the next
# Runs on Debian 12 or Ubuntu 24.04; the packages run there and on anything newer. The same commit and SOURCE_DATE_EPOCH make the same files.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=dist work=build/linux root="" prepare="" compression=(-Zxz -z9) parts=()
while [ $# -gt 0 ]; do
    case $1 in
        --out) out=$2; shift 2 ;;
        --work) work=$2; shift 2 ;;
        --root) root=$(realpath "$2"); shift 2 ;;
        --quick) compression=(-Zgzip -z1); shift ;;
        --prepare) prepare=1; shift ;;
        desktop | server) parts+=("$1"); shift ;;
        *) sed -n 2,8p "$0" >&2; exit 2 ;;
    esac
done
[ ${#parts[@]} -gt 0 ] || parts=(desktop server)
mkdir -p "$out" "$work"
out=$(realpath "$out") work=$(realpath "$work")
venv=${VENV:-$work/venv}

needed="binutils dpkg-dev gcc libc6-dev libpython3-stdlib python3 python3-venv"
case " ${parts[*]} " in *" desktop "*) needed="$needed libenchant-2-2 libglib2.0-0 libcups2 libegl1 libgl1
 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1" ;; esac
shared=$(/usr/bin/python3 -c 'import sysconfig; print("libpython" + sysconfig.get_config_var("LDVERSION"))' 2>/dev/null || echo libpython3.11)
missing=$(for one in $needed $shared; do
    case "$(dpkg-query -W -f='${Status}\n' "$one" "${one}t64" 2>/dev/null || true)" in
        *"install ok installed"*) ;;
        *) echo "$one" ;;
    esac
done)
if [ -n "$missing" ]; then
    [ "$(id -u)" = 0 ] || { echo "Missing: sudo apt-get install --no-install-recommends" $missing >&2; exit 1; }
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export PYINSTALLER_CONFIG_DIR="$work/pyinstaller-cache"
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8 TZ=UTC
umask 022
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' aftercare/__init__.py)
architecture=$(dpkg --print-architecture)
platform=linux-$(uname -m)

# -- what is needed to build, by its hashes ---------------------------------------------------------------------------------
locks=(packaging/lock/build.txt)
for part in "${parts[@]}"; do locks+=("packaging/lock/$part.txt"); done # a server is built where there is no Qt, as on small ARM machines
stamp=$venv/.made-$(cat "${locks[@]}" | sha256sum | cut -c1-16)
if [ ! -e "$stamp" ]; then
    rm -rf "$venv"
    /usr/bin/python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes "${locks[@]/#/--requirement=}"
    touch "$stamp"
fi
[ -z "$prepare" ] || exit 0

# -- the source as it is here, apart from everything that is no part of it --------------------------------------------------
source=$work/source
rm -rf "$source"
mkdir -p "$source/docs"
cp -a aftercare sync resources packaging pyproject.toml README.md LICENSE CHANGELOG.md "$source/"
for book in handbook tour; do [ ! -d "docs/$book" ] || cp -a "docs/$book" "$source/docs/"; done
find "$source" -name __pycache__ -prune -exec rm -rf {} +
if [ -n "$root" ]; then
    mkdir -p "$source/resources/updates"
    cp "$root" "$source/resources/updates/root.json"
fi
find "$source" -print0 | xargs -0 touch --no-dereference --date="@$SOURCE_DATE_EPOCH"

# Its name, version and licence, which the program reads of itself.
rm -rf "$work/installed"
(cd "$source" && "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-compile \
    --target "$work/installed" .)
rm "$work"/installed/*.dist-info/{RECORD,direct_url.json} # they name the folder it was made in

freeze() { # SPEC -> $work/programs/NAME
    PYTHONPATH=$work/installed "$venv/bin/python" -m PyInstaller --noconfirm --clean --log-level ERROR --distpath "$work/programs" \
        --workpath "$work/pyinstaller" "$source/packaging/programs/$1.spec"
}

# FFmpeg's codecs of video are 32 MB, and voice notes need none: each becomes a library that has what FFmpeg's own asks for when it
# is loaded, and answers that it can do nothing. The packaged program is tried with voice notes (make test-packages).
drop_video() { # FOLDER
    local file libraries=$1/_internal/av.libs
    nm --dynamic --undefined-only --format=just-symbols "$libraries"/libav* | LC_ALL=C sort -u > "$work/asked-for"
    for file in "$libraries"/lib{x264,x265,SvtAv1Enc,vpx,dav1d}-*; do
        [ -e "$file" ] || continue
        nm --dynamic --defined-only "$file" | LC_ALL=C sort -k 3 | awk '
            NR == FNR { asked[$1]; next }
            $3 in asked { print $2 ~ /[Tt]/ ? "long " $3 "(void) { return 0; }" : "char " $3 "[4096];" }' "$work/asked-for" - > "$work/hollow.c"
        gcc -shared -fPIC -nostdlib -Wl,--build-id=none -Wl,-soname,"$(basename "$file")" -w -o "$file" "$work/hollow.c"
        strip "$file"
    done
}

# What the libraries and programs of a folder need of the system, as package names.
dependencies() { # TREE FOLDER
    local shlibs=$work/shlibs
    mkdir -p "$1/DEBIAN"
    rm -rf "$shlibs"; mkdir -p "$shlibs/debian"
    printf 'Source: aftercare\nMaintainer: x <x@localhost>\n\nPackage: aftercare\nArchitecture: any\nDescription: x\n' > "$shlibs/debian/control"
    mapfile -t binaries < <(find "$2" -type f \( -name '*.so*' -o -perm -u+x \) -exec sh -c 'head -c4 "$1" | grep -q ELF' _ {} \; -print | LC_ALL=C sort)
    mapfile -t private < <(find "$2" -name '*.so*' -printf '-l%h\n' | LC_ALL=C sort -u)
    (cd "$shlibs" && dpkg-shlibdeps -O --ignore-missing-info "${private[@]}" "${binaries[@]/#/-e}" 2>"$work/shlibs.log") |
        sed -n 's/^shlibs:Depends=//p'
}

document() { # TREE PACKAGE LOCK
    local folder=$1/usr/share/doc/$2
    mkdir -p "$folder"
    printf '%s (%s) stable; urgency=medium\n\n  * What is new stands in CHANGELOG.md beside this file.\n\n -- %s  %s\n' "$2" "$version" \
        "$(sed -n 's/^Maintainer: //p' "packaging/linux/$2.control")" "$(date -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9nc > "$folder/changelog.gz"
    gzip -9nc CHANGELOG.md > "$folder/CHANGELOG.md.gz"
    cp packaging/linux/copyright "$folder/copyright"
    "$venv/bin/python" packaging/sbom.py "$3" "$version" > "$folder/sbom.cdx.json"
}

pack() { # TREE NAME
    find "$1" -print0 | xargs -0 touch --no-dereference --date="@$SOURCE_DATE_EPOCH"
    dpkg-deb --root-owner-group "${compression[@]}" --build "$1" "$out/$2_${version}_${architecture}.deb" >/dev/null
    echo "$out/$2_${version}_${architecture}.deb"
}

control() { # TREE PACKAGE DEPENDS
    find "$1" -print0 | xargs -0 chmod --quiet u+rwX,go+rX,go-w
    find "$1" -type f -name '*.so*' -print0 | xargs -0 chmod a-x
    find "$1" -name __pycache__ -prune -exec rm -rf {} +
    mkdir -p "$1/DEBIAN"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s|@DEPENDS@|$3|" \
        -e "s/@SIZE@/$(du -sk --apparent-size "$1/usr" | cut -f1)/" "packaging/linux/$2.control" > "$1/DEBIAN/control"
    (cd "$1" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum) > "$1/DEBIAN/md5sums"
}

for part in "${parts[@]}"; do
    freeze "$part"
    . packaging/linux/"$part".sh
done
packaging/checksums.sh "$out"
