#!/usr/bin/env bash
# Writes one node's Patroni configuration to the standard output. Secrets come from the environment.
# usage: patroni_config.sh NAME ADDRESS PORT REST_PORT NODES ETCD_HOSTS DATA BIN SOCKETS WATCHDOG
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
hba=""
for one in ${5//,/ }; do
    hba="$hba    - host replication replicator $one/32 scram-sha-256\n    - host all all $one/32 scram-sha-256\n"
done
hba="$hba    - host aftercare aftercare_server 0.0.0.0/0 scram-sha-256\n    - host aftercare aftercare_owner 0.0.0.0/0 scram-sha-256"
sed -e "s|@NAME@|$1|; s|@ADDRESS@|$2|g; s|@PORT@|$3|; s|@PORT@|$3|g; s|@REST_PORT@|$4|g; s|@ETCD@|$6|; s|@DATA@|$7|g; s|@BIN@|$8|" \
    -e "s|@SOCKETS@|$9|; s|@WATCHDOG@|${10}|; s|@HBA@|$hba|" \
    -e "s|@SUPERUSER_PASSWORD@|${SUPERUSER_PASSWORD:?}|; s|@REPLICATION_PASSWORD@|${REPLICATION_PASSWORD:?}|" "$here/patroni.yml"
