#!/usr/bin/env bash
# Sets up everything on a fresh Debian 12 or newer, or Ubuntu: make, the system libraries Qt needs, a virtual environment, the packages.
# usage: packaging/setup.sh [EXTRAS]      as in: packaging/setup.sh server,dev      without: what `make demo` needs
# Installs system packages if run as root; otherwise prints the exact command and stops with exit code 2.
set -euo pipefail
cd "$(dirname "$0")/.."
extras=${1:-server}
venv=.venv

libraries="make libegl1 libgl1 libgssapi-krb5-2 libbrotli1 libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxcb-cursor0
 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-sync1 libxcb-xfixes0
 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
# On ARM one library has to be compiled.
[ "$(uname -m)" = x86_64 ] || libraries="$libraries gcc libc6-dev python3-dev"
# The power-loss tests compile a small library; the scripted day needs a screen, a window manager and the accessibility bus.
case ",$extras," in *,dev,*) libraries="$libraries gcc libc6-dev xvfb openbox xdotool scrot dbus at-spi2-core nsis" ;; esac
# The packages are tried in a root of their own.
case ",$extras," in *,packages,*) libraries="$libraries mmdebstrap lintian util-linux dpkg-dev git" ;; esac
case ",$extras," in *,fresh,*) libraries="$libraries mmdebstrap util-linux git" ;; esac
python=""
for candidate in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$candidate
        break
    fi
done

missing=""
if command -v dpkg-query >/dev/null; then
    for package in $libraries; do
        found=$(dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null || true)
        case "$found" in *"install ok installed"*) ;; *) missing="$missing $package" ;; esac
    done
    if [ -z "$python" ]; then
        version=$( . /etc/os-release && [ "${VERSION_ID:-}" = "22.04" ] && echo 3.11 || echo 3 )
        missing="$missing python$version python$version-venv"
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        missing="$missing $(basename "$python")-venv"
    fi
fi
if [ -n "$missing" ]; then
    # A machine just started may be updating itself: its lock is waited for.
    install="apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=600"
    if [ "$(id -u)" = 0 ]; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive $install -qq $missing >/dev/null
    else
        echo "Some system packages are missing. Run this, then try again:" >&2
        echo "    sudo apt-get update && sudo $install$missing" >&2
        exit 2
    fi
fi
if [ -z "$python" ]; then
    for candidate in python3.11 python3; do command -v "$candidate" >/dev/null && python=$candidate && break; done
fi
if [ -z "$python" ] || ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Python 3.11 or newer is needed, with its venv module. Install it as this system does, then try again." >&2
    exit 2
fi

if [ "$(uname -m)" = aarch64 ] && ! "$python" -c 'import os; v = os.confstr("CS_GNU_LIBC_VERSION").split()[1]; assert tuple(map(int, v.split("."))) >= (2, 39)' 2>/dev/null; then
    echo "The desktop's Qt needs glibc 2.39 on this processor: Debian 13 or Ubuntu 24.04. The server does not: packaging/server/office.sh" >&2
    exit 2
fi

# The desktop is always there; its locks and those of others name the same versions (packaging/lock.sh).
case ",$extras," in *,dev,*) locks="dev" ;; *) locks="desktop server backend" ;; esac
files=$(for lock in $locks; do echo "packaging/lock/$lock.txt"; done)
stamp="$venv/.set-up-$(cat pyproject.toml $files | sha256sum | cut -c1-16)-${locks// /-}"
if [ ! -e "$stamp" ]; then
    "$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear "$venv" # none yet, or one that was broken off
    pip="$venv/bin/python -m pip --quiet --disable-pip-version-check"
    $pip install --require-hashes $(for file in $files; do echo "--requirement $file"; done)
    $pip install --no-deps --no-build-isolation --editable .
    touch "$stamp"
fi
