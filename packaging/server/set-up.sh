#!/bin/sh
# Makes an organisation's server on this machine, starts it with the machine, and prints the first administrator's code.
# usage: sudo aftercare-server-set-up "ORGANISATION" [NAME] [--address https://HOST:PORT]
# It listens at https://NAME.local:8443 (NAME: aftercare), which every laptop on the same network finds by multicast DNS; its
# certificate is its own and pinned by each device as it joins. Run again, it changes nothing that is there.
set -eu
program=${AFTERCARE_SERVER:-/usr/bin/aftercare-server} data=/var/lib/aftercare-server
organisation=${1:?usage: aftercare-server-set-up \"ORGANISATION\" [NAME] [--address https://HOST:PORT]}
shift
name=aftercare address=""
while [ $# -gt 0 ]; do
    case $1 in
        --address) address=${2:?--address needs https://HOST:PORT}; shift 2 ;;
        *) name=$1; shift ;;
    esac
done
address=${address:-https://$name.local:8443}
[ "$(id -u)" = 0 ] || { echo "Run this as root: sudo $0 ..." >&2; exit 1; }
case $name in *[!a-z0-9-]*) echo "NAME takes small letters, digits and hyphens." >&2; exit 2 ;; esac

install -d -o aftercare -g aftercare -m 700 "$data"
code=""
if [ ! -e "$data/server.json" ]; then
    code=$(cd / && runuser -u aftercare -- "$program" init --data "$data" --organisation "$organisation" --address "$address")
fi
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl enable --now --quiet aftercare-server.service aftercare-backup.timer
    systemctl restart aftercare-server.service
    echo "The server runs at $address and starts with this machine. It is backed up every night into $data/backups." >&2
else
    echo "There is no systemd here. Run it with: runuser -u aftercare -- $program serve --data $data" >&2
fi
if [ -n "$code" ]; then
    echo "The first administrator joins with this code, on their own laptop:" >&2
    echo "$code"
fi
