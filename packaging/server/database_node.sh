#!/usr/bin/env bash
# Makes this machine one of the PostgreSQL nodes of a relay with fail-over: PostgreSQL, Patroni and etcd from Debian's packages.
# Run as root on each machine, with the same secrets, the machines that hold etcd (three, so that a majority can be lost) first.
#
# usage: database_node.sh NAME ADDRESS --nodes A,B[,C] --etcd E1,E2,E3 --secrets FILE
#   NAME      this node's name, as db1            ADDRESS   its address, by which the others reach it
#   --nodes   addresses of all PostgreSQL nodes    --etcd    addresses of the machines with etcd; this one among them or not
#   --secrets a file with SUPERUSER_PASSWORD=, REPLICATION_PASSWORD=, OWNER_PASSWORD=, SERVER_PASSWORD=, one a line, mode 600
# Then once, on any node: packaging/server/roles.sh (the database and its roles).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
name=${1:?NAME} address=${2:?ADDRESS}
shift 2
while [ $# -gt 0 ]; do
    case $1 in
        --nodes) nodes=$2 ;; --etcd) etcd=$2 ;; --secrets) secrets=$2 ;;
        *) echo "unknown: $1" >&2; exit 2 ;;
    esac
    shift 2
done
[ "$(id -u)" = 0 ] || { echo "Run this as root." >&2; exit 1; }
# shellcheck disable=SC1090
. "${secrets:?--secrets FILE}"

DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql patroni etcd-server etcd-client >/dev/null
bin=$(dirname "$(find /usr/lib/postgresql -name initdb | sort -V | tail -1)")
systemctl disable --now postgresql 2>/dev/null || true

if [[ ",$etcd," == *",$address,"* ]]; then
    cluster="" number=0
    for one in ${etcd//,/ }; do number=$((number + 1)); cluster="$cluster,etcd$number=http://$one:2380"; [ "$one" = "$address" ] && me="etcd$number"; done
    cat >/etc/default/etcd <<CONFIG
ETCD_NAME=$me
ETCD_LISTEN_PEER_URLS=http://$address:2380
ETCD_LISTEN_CLIENT_URLS=http://$address:2379,http://127.0.0.1:2379
ETCD_ADVERTISE_CLIENT_URLS=http://$address:2379
ETCD_INITIAL_ADVERTISE_PEER_URLS=http://$address:2380
ETCD_INITIAL_CLUSTER=${cluster#,}
ETCD_INITIAL_CLUSTER_STATE=new
ETCD_INITIAL_CLUSTER_TOKEN=aftercare
CONFIG
    systemctl enable --now etcd
fi

"$here/patroni_config.sh" "$name" "$address" 5432 8008 "$nodes" "${etcd//,/:2379,}:2379" /var/lib/postgresql/aftercare "$bin" \
    /var/run/postgresql automatic >/etc/patroni/config.yml
chown postgres:postgres /etc/patroni/config.yml
chmod 600 /etc/patroni/config.yml
systemctl enable --now patroni
echo "Node $name is up; see: patronictl -c /etc/patroni/config.yml list"
