#!/bin/sh
# Lays the schema where it is missing, writes the configuration, and becomes the server.
# Reads: PGHOST, PGPORT (5432), PGUSER, PGPASSWORD, TEMPORAL_DATABASE (temporal), TEMPORAL_VISIBILITY_DATABASE
# (temporal_visibility), TEMPORAL_SHARDS (512; fixed for ever once the database has data), TEMPORAL_BIND (0.0.0.0),
# TEMPORAL_DRILL_NAMESPACE (maplebridge-drills). The user may create databases, or both are there already.
set -eu

: "${PGHOST:?}" "${PGUSER:?}" "${PGPASSWORD:?}"
export PGHOST PGUSER PGPASSWORD PGPORT="${PGPORT:-5432}"
database="${TEMPORAL_DATABASE:-temporal}"
visibility="${TEMPORAL_VISIBILITY_DATABASE:-temporal_visibility}"
bind="${TEMPORAL_BIND:-0.0.0.0}"
drills="${TEMPORAL_DRILL_NAMESPACE:-maplebridge-drills}"
work="$(mktemp -d)"

lay() { # $1 database, $2 part of the schema
  if [ "$(psql -d postgres -tAc "select 1 from pg_database where datname = '$1'")" != 1 ]; then
    psql -q -d postgres -c "create database \"$1\""
  fi
  if [ "$(psql -d "$1" -tAc "select to_regclass('schema_version') is not null")" = t ]; then return; fi
  temporal-server schema "$2" >"$work/$2.sql"
  version="$(sed -n '1s/^-- version //p' "$work/$2.sql")"
  {
    cat "$work/$2.sql"
    echo "create table schema_version (version_partition int not null, db_name varchar(255) not null, creation_time timestamp,"
    echo "  curr_version varchar(64), min_compatible_version varchar(64), primary key (version_partition, db_name));"
    echo "insert into schema_version values (0, '$1', now(), '$version', '$version');"
  } | psql -q -d "$1" -v ON_ERROR_STOP=1 --single-transaction >/dev/null
}

lay "$database" temporal
lay "$visibility" visibility

# Time may be skipped in the namespace of drills and nowhere else. Of timers that fire at one instant, and of what follows,
# few are under way at once, by default 512 of each: a person's signal queues behind them for the connections and the shard.
cat >"$work/dynamic.yaml" <<EOF
frontend.WorkflowTimeSkippingEnabled:
  - value: true
    constraints: { namespace: "$drills" }
  - value: false
history.workflowIdReuseMinimalInterval:
  - value: 0s
    constraints: { namespace: "$drills" }
history.timerProcessorMaxTimeShift:
  - value: 1ms
history.timerProcessorSchedulerWorkerCount:
  - value: 8
history.transferProcessorSchedulerWorkerCount:
  - value: 8
history.visibilityProcessorSchedulerWorkerCount:
  - value: 4
# No course is reset to where a build took it first: it is made anew from its record.
history.historyMaxAutoResetPoints:
  - value: 0
EOF

store() { # $1 database, $2 connections
  cat <<EOF
      sql:
        pluginName: postgres12_pgx
        databaseName: "$1"
        connectAddr: "$PGHOST:$PGPORT"
        connectProtocol: tcp
        user: "$PGUSER"
        password: "$PGPASSWORD"
        maxConns: $2
        maxIdleConns: $2
        maxConnLifetime: 1h
EOF
}

service() { # $1 gRPC port, $2 membership port
  echo "{ rpc: { grpcPort: $1, membershipPort: $2, bindOnIP: \"$bind\" } }"
}

umask 077
cat >"$work/config.yaml" <<EOF
log: { stdout: true, level: warn }
persistence:
  defaultStore: default
  visibilityStore: visibility
  numHistoryShards: ${TEMPORAL_SHARDS:-512}
  datastores:
    default:
$(store "$database" 20)
    visibility:
$(store "$visibility" 5)
global: { membership: { maxJoinDuration: 30s, broadcastAddress: "${TEMPORAL_BROADCAST:-127.0.0.1}" } }
services:
  frontend: $(service "${TEMPORAL_PORT:-7233}" 6933)
  history: $(service 7234 6934)
  matching: $(service 7235 6935)
  worker: $(service 7239 6939)
clusterMetadata:
  enableGlobalNamespace: false
  failoverVersionIncrement: 10
  masterClusterName: active
  currentClusterName: active
  clusterInformation:
    active: { enabled: true, initialFailoverVersion: 1, rpcName: frontend, rpcAddress: "127.0.0.1:${TEMPORAL_PORT:-7233}" }
dcRedirectionPolicy: { policy: noop }
dynamicConfigClient: { filepath: "$work/dynamic.yaml", pollInterval: 60s }
EOF

exec temporal-server start "$work/config.yaml"
