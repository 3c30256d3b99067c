#!/usr/bin/env bash
# Makes the relay's database and its two roles: aftercare_owner owns the tables and changes them at an upgrade; aftercare_server,
# as which the server runs, reads and writes rows and can neither make, change nor drop anything. Repeating it changes nothing.
# usage: roles.sh SUPERUSER_URL          as in: roles.sh postgresql://postgres@db1,db2/postgres?target_session_attrs=read-write
# Passwords come from the environment: OWNER_PASSWORD, SERVER_PASSWORD; that of the superuser from PGPASSWORD.
# Then, with the owner's URL:    aftercare-server init ... --database postgresql://aftercare_owner:...@.../aftercare
# and with the server's URL in server.json: aftercare-server serve ...
set -euo pipefail
url=${1:?SUPERUSER_URL}
psql -v ON_ERROR_STOP=1 -q "$url" <<SQL
SET password_encryption = 'scram-sha-256';
DO \$\$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'aftercare_owner') THEN CREATE ROLE aftercare_owner LOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'aftercare_server') THEN CREATE ROLE aftercare_server LOGIN; END IF;
END \$\$;
ALTER ROLE aftercare_owner PASSWORD '${OWNER_PASSWORD:?}';
ALTER ROLE aftercare_server PASSWORD '${SERVER_PASSWORD:?}' CONNECTION LIMIT 150;
SELECT 'CREATE DATABASE aftercare OWNER aftercare_owner' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'aftercare') \gexec
REVOKE ALL ON DATABASE aftercare FROM PUBLIC;
GRANT CONNECT ON DATABASE aftercare TO aftercare_server;
SQL
inside=$(printf '%s' "$url" | sed -E 's|(://[^/]*)/[^?]*|\1/aftercare|')
psql -v ON_ERROR_STOP=1 -q "$inside" <<'SQL'
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO aftercare_owner;
GRANT USAGE ON SCHEMA public TO aftercare_server;
ALTER DEFAULT PRIVILEGES FOR ROLE aftercare_owner GRANT USAGE ON SCHEMAS TO aftercare_server;
ALTER DEFAULT PRIVILEGES FOR ROLE aftercare_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO aftercare_server;
ALTER DEFAULT PRIVILEGES FOR ROLE aftercare_owner GRANT USAGE ON SEQUENCES TO aftercare_server;
ALTER DEFAULT PRIVILEGES FOR ROLE aftercare_owner GRANT EXECUTE ON FUNCTIONS TO aftercare_server;
SQL
