#!/usr/bin/env bash
# A backup of the platform, every night from cron or a systemd timer, while it runs:
#
#   backup.sh /var/backups/safety [DAYS_KEPT]
#
# Reads the database's account from ~/.my.cnf of the user who runs it ([client] user=… password=…; needs select, lock tables, show view, trigger,
# process), the attachments folder from SAFETY_ATTACHMENTS when attachments are not in the database. Tipsters' identities stay sealed in it:
# the key is NOT part of this backup, see wildfly/README.md.
set -euo pipefail
to=${1:?where to}; days=${2:-30}; database=${SAFETY_DATABASE:-safety}
umask 077
mkdir -p "$to"
name=$to/safety-$(date +%Y%m%d-%H%M%S)
mysqldump --single-transaction --routines --triggers --hex-blob --default-character-set=utf8mb4 --no-tablespaces "$database" | gzip >"$name.sql.gz.part"
gzip -t "$name.sql.gz.part"
zcat "$name.sql.gz.part" | tail -1 | grep -q 'Dump completed' || { echo "the dump is not complete" >&2; exit 1; }
mv "$name.sql.gz.part" "$name.sql.gz"
if [ -n "${SAFETY_ATTACHMENTS:-}" ]; then
  tar -C "$SAFETY_ATTACHMENTS" -czf "$name-files.tar.gz.part" . && mv "$name-files.tar.gz.part" "$name-files.tar.gz"
fi
(cd "$to" && sha256sum "$(basename "$name")"* >"$name.sha256")
find "$to" -name 'safety-*' -mtime "+$days" -delete
echo "$name.sql.gz"
