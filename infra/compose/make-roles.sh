#!/bin/sh
# Run once by the PostgreSQL image over an empty data folder: the owner of the tables, the limited role of the
# application, and the database. The local start does the same in infra/local/postgres-roles.ts.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'EOF'
create role maplebridge_owner login nosuperuser nocreatedb nocreaterole password :'owner';
create role maplebridge_app login nosuperuser nocreatedb nocreaterole password :'app';
create database maplebridge owner maplebridge_owner;
revoke all on database maplebridge from public;
grant connect, temporary on database maplebridge to maplebridge_app;
EOF
