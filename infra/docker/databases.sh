#!/bin/bash
# Run once by the PostgreSQL image: a database per name, owned by a role of the same name that may nothing else.
set -euo pipefail

for pair in keycloak:"$KEYCLOAK_DATABASE_PASSWORD" \
    focus_areas:"$FOCUS_AREAS_DATABASE_PASSWORD" \
    execution_plans:"$EXECUTION_PLANS_DATABASE_PASSWORD" \
    resident_participation:"$RESIDENT_PARTICIPATION_DATABASE_PASSWORD" \
    funding:"$FUNDING_DATABASE_PASSWORD" \
    wbmgp:"$WBMGP_DATABASE_PASSWORD"; do
    name=${pair%%:*}
    psql -v ON_ERROR_STOP=1 -v name="$name" -v password="${pair#*:}" --username postgres <<'SQL'
create role :"name" login password :'password' nosuperuser nocreatedb nocreaterole noreplication;
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done
psql -v ON_ERROR_STOP=1 --username postgres -c 'revoke connect on database postgres from public'
