#!/usr/bin/env bash
# A server for a small office in one command: on a laptop or mini-PC with 2 GB and Debian 12, Ubuntu or the like.
# usage: sudo packaging/server/office.sh "ORGANISATION" [NAME] [--address https://HOST:PORT]
# It listens at https://NAME.local:8443 (NAME: aftercare), which every laptop on the same network finds by multicast DNS; its
# certificate is its own and pinned by each device as it joins. At the end it prints the first administrator's code.
# Run again, it upgrades the program and leaves everything else as it is.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
organisation=${1:?usage: office.sh "ORGANISATION" [NAME]}
shift
name=aftercare address=""
while [ $# -gt 0 ]; do
    case $1 in
        --address) address=$2; shift 2 ;;
        *) name=$1; shift ;;
    esac
done
address=${address:-https://$name.local:8443}
[ "$(id -u)" = 0 ] || { echo "Run this as root: sudo $0 ..." >&2; exit 1; }
case $name in *[!a-z0-9-]*) echo "NAME takes small letters, digits and hyphens." >&2; exit 2 ;; esac

place=/opt/aftercare-server data=/var/lib/aftercare-server
python=/usr/bin/python3 # the system's own: the server's user must be able to run it
if ! "$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600 python3 python3-venv >/dev/null
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Python 3.11 or newer is needed, as Debian 12 and Ubuntu 24.04 have it; nothing was set up." >&2
    exit 1
fi
id aftercare >/dev/null 2>&1 || useradd --system --home-dir "$data" --shell /usr/sbin/nologin aftercare
install -d -o aftercare -g aftercare -m 700 "$data"
# What is locked, by its hashes, and nothing else; then the program. What an older version brought and nothing needs any more goes.
lock=$root/packaging/lock backend=$(mktemp -d)
trap 'rm -rf "$backend"' EXIT
"$place/bin/python" -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear "$place"
pip() { "$place/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }
pip install --require-hashes --requirement "$lock/server.txt"
pip install --require-hashes --requirement "$lock/backend.txt" --target "$backend"
PYTHONPATH=$backend pip install --no-deps --no-build-isolation --force-reinstall "$root"
surplus=$("$place/bin/python" -m pip list --disable-pip-version-check --format=freeze | sed 's/==.*//' | tr '[:upper:]_.' '[:lower:]--' |
    grep -vxF -e pip -e setuptools -e aftercare -f <(sed -n 's/^\([a-z0-9-]*\)==.*/\1/p' "$lock/server.txt") || true)
[ -z "$surplus" ] || pip uninstall --yes $surplus

as_server() { (cd / && runuser -u aftercare -- "$place/bin/aftercare-server" "$@"); }
code=""
if [ ! -e "$data/server.json" ]; then
    code=$(as_server init --data "$data" --organisation "$organisation" --address "$address")
fi
install -m 644 "$root/packaging/server/aftercare-server.service" "$root/packaging/server/aftercare-backup.service" \
    "$root/packaging/server/aftercare-backup.timer" /etc/systemd/system/
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl enable --now --quiet aftercare-server.service aftercare-backup.timer
    systemctl restart aftercare-server.service
    echo "The server runs at $address and starts with this machine. It is backed up every night into $data/backups." >&2
else
    echo "There is no systemd here. Run it with: $place/bin/aftercare-server serve --data $data" >&2
fi
if [ -n "$code" ]; then
    echo "The first administrator joins with this code, on their own laptop:" >&2
    echo "$code"
fi
