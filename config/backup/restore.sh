#!/usr/bin/env bash
# Puts a backup into an empty database, with the platform stopped:
#
#   restore.sh /var/backups/safety/safety-20261123-020000.sql.gz
#
# Then, if attachments lie in a folder, unpack the -files.tar.gz beside it there; put safety-vault.cs back from its safe (wildfly/README.md);
# start the server, and let the audit administrator verify the audit trail: the chain tells whether anything is missing.
set -euo pipefail
dump=${1:?which backup}; database=${SAFETY_DATABASE:-safety}
sum=${dump%.sql.gz}.sha256
[ -f "$sum" ] && (cd "$(dirname "$dump")" && sha256sum -c --quiet "$(basename "$sum")")
tables=$(mysql -N -e "select count(*) from information_schema.tables where table_schema = '$database'")
[ "$tables" = 0 ] || { echo "$database is not empty: restore into a fresh one (mysql/create.sql)" >&2; exit 1; }
zcat "$dump" | mysql --default-character-set=utf8mb4 "$database"
echo "restored $dump into $database"
