create table focus_area (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    slug              text        not null,
    name              text        not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    province_code     text        not null check (province_code ~ '^PV\d{2}$'),
    neighbourhoods    jsonb       not null,
    latitude          numeric     not null check (latitude between 50.7 and 53.6),
    longitude         numeric     not null check (longitude between 3.3 and 7.3),
    population        int check (population >= 0),
    start_date        date        not null,
    horizon_years     int         not null check (horizon_years between 15 and 25),
    status            text        not null check (status in ('CANDIDATE', 'ACTIVE', 'COMPLETED', 'WITHDRAWN')),
    constraint area_exists unique (slug)
);
create index focus_area_updated_at on focus_area (updated_at, id);
create index focus_area_name on focus_area (name, id);
create index focus_area_municipality on focus_area (municipality_code);

create table programme_amendment (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    reference         text        not null,
    decided_on        date        not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    extra_areas       int         not null check (extra_areas between 1 and 5),
    constraint amendment_exists unique (reference)
);
create index programme_amendment_updated_at on programme_amendment (updated_at, id);
