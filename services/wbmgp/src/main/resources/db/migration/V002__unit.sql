create table unit (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    kind              text        not null check (kind in ('COMPLEX', 'STREET', 'AREA')),
    name              text        not null,
    geometry          jsonb,
    replaces          jsonb       not null
);
create index unit_municipality on unit (municipality_code, id);
create index unit_updated_at on unit (updated_at, id);
