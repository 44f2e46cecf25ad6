#!/bin/sh
# A throwaway PostgreSQL for tests, on loopback only and without durability.
#   url=$(scripts/postgres.sh start)    makes a cluster, starts it and prints its address
#   scripts/postgres.sh stop            stops that server, by its own process id, and removes the cluster
# STEMMA_PG_DIR (default: stemma-postgres in the folder for temporary files) and STEMMA_PG_PORT (54329) move it.
set -eu
base=${STEMMA_PG_DIR:-${TMPDIR:-/tmp}/stemma-postgres}
port=${STEMMA_PG_PORT:-54329}
data=$base/data

# PostgreSQL refuses to run as root: then its own user runs it.
as_owner() {
  if [ "$(id -u)" = 0 ]; then su postgres -s /bin/sh -c "cd / && $1"; else sh -c "$1"; fi
}

bin=
for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV) "$(dirname "$(command -v pg_ctl || echo /none/pg_ctl)")"; do
  if [ -x "$folder/initdb" ]; then bin=$folder; break; fi
done
[ -n "$bin" ] || { echo "no PostgreSQL server is installed (looked for initdb)" >&2; exit 1; }

case ${1:-} in
start)
  if [ ! -f "$data/PG_VERSION" ]; then
    mkdir -p "$base"
    [ "$(id -u)" != 0 ] || chown postgres "$base"
    as_owner "'$bin/initdb' -D '$data' -U stemma -A trust -E UTF8 --locale=C.UTF-8 --no-sync" >"$base/initdb.log" 2>&1 ||
      { cat "$base/initdb.log" >&2; exit 1; }
  fi
  as_owner "'$bin/pg_ctl' -D '$data' status" >/dev/null 2>&1 ||
    as_owner "'$bin/pg_ctl' -D '$data' -w -t 60 -l '$base/server.log' -o '-h 127.0.0.1 -p $port -k \"$base\" -c fsync=off -c max_connections=60' start" >&2 </dev/null ||
    { cat "$base/server.log" >&2; exit 1; }
  echo "postgres://stemma@127.0.0.1:$port/postgres"
  ;;
stop)
  [ -f "$data/postmaster.pid" ] || exit 0
  pid=$(head -n 1 "$data/postmaster.pid")
  kill -INT "$pid" 2>/dev/null || true
  tries=0
  while kill -0 "$pid" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "the server $pid does not stop" >&2; exit 1; }
    sleep 0.1
  done
  rm -rf "$data" "$base/initdb.log" "$base/server.log"
  ;;
*)
  echo "usage: scripts/postgres.sh start|stop" >&2
  exit 2
  ;;
esac
