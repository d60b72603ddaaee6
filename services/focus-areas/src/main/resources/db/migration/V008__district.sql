-- files of open data on their way in; a job takes each in, all or nothing
create table data_import (
    id          uuid primary key,
    version     bigint      not null,
    updated_at  timestamptz not null,
    kind        text        not null
        check (kind in ('LIVEABILITY_SCORES', 'LIVEABILITY_CLASSES', 'DISTRICTS', 'AREA_DISTRICT_LINKS')),
    edition     int check (edition between 1995 and 2100),
    mend        boolean     not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes       bigint      not null check (bytes > 0),
    status      text        not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts    int         not null check (attempts >= 0),
    -- progress; written beside the versions
    bytes_read  bigint      not null default 0,
    rows_read   bigint      not null default 0,
    rows_taken  bigint      not null check (rows_taken >= 0),
    error_count bigint      not null check (error_count >= 0),
    errors      jsonb       not null,
    mended      jsonb       not null,
    constraint data_import_edition check ((kind = 'DISTRICTS') = (edition is not null))
);
-- the same content is taken in once
create unique index data_import_content_once on data_import (kind, sha256, coalesce(edition, 0), mend) where status <> 'FAILED';
create index data_import_updated_at on data_import (updated_at, id);

-- the file itself, kept until its job ends; its hash is known only when the last chunk is in
create table data_import_content (
    import_id uuid  not null references data_import deferrable initially deferred,
    chunk     int   not null check (chunk >= 0),
    bytes     bytea not null,
    primary key (import_id, chunk)
);
-- packed files gain nothing from a second packing, and text is gone in a moment
alter table data_import_content alter column bytes set storage external;

-- jobs that wait or run; the lock on the row says which runner has it
create table data_import_queue (
    import_id uuid primary key references data_import,
    position  bigint generated always as identity
);

create table district (
    id                uuid primary key,
    code              text        not null check (code ~ '^WK\d{6}$'),
    edition           int         not null check (edition between 1995 and 2100),
    name              text        not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    -- none when it collapsed as the map was simplified
    outline           jsonb,
    min_lon           float8 check (min_lon >= 2.5),
    min_lat           float8 check (min_lat >= 50.7),
    max_lon           float8 check (max_lon between min_lon and 7.3),
    max_lat           float8 check (max_lat between min_lat and 55.9),
    import_id         uuid        not null references data_import,
    updated_at        timestamptz not null,
    constraint district_code unique (code, edition),
    constraint district_outline check (num_nulls(outline, min_lon, min_lat, max_lon, max_lat) in (0, 5))
);
create index district_bounds on district using gist (box(point(min_lon, min_lat), point(max_lon, max_lat)));
create index district_municipality on district (municipality_code, edition);
create index district_updated_at on district (updated_at, id);

create table area_district (
    id            uuid primary key,
    focus_area    text        not null references focus_area (slug),
    district_code text        not null,
    edition       int         not null,
    certainty     text        not null check (certainty in ('CONFIRMED', 'LIKELY')),
    import_id     uuid        not null references data_import,
    updated_at    timestamptz not null,
    constraint area_district_once unique (focus_area, district_code, edition),
    foreign key (district_code, edition) references district (code, edition)
);
create index area_district_district on area_district (district_code, edition);
