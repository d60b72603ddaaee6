create table application_window (
    id         uuid primary key,
    version    bigint      not null,
    updated_at timestamptz not null,
    name       text        not null,
    organiser  text        not null check (organiser in ('VRO', 'BZK', 'JENV', 'OCW', 'SZW', 'VWS')),
    opens      date        not null,
    closes     date        not null,
    constraint window_ends_early check (closes >= opens)
);
create index application_window_updated_at on application_window (updated_at, id);

create table funding_scheme (
    id             uuid primary key,
    version        bigint      not null,
    updated_at     timestamptz not null,
    code           text        not null check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    owner_ministry text        not null check (owner_ministry in ('VRO', 'BZK', 'JENV', 'OCW', 'SZW', 'VWS')),
    name           text        not null,
    terms          jsonb       not null,
    window_ids     jsonb       not null,
    status         text        not null check (status in ('ANNOUNCED', 'OPEN', 'CLOSED')),
    constraint scheme_exists unique (code)
);
create index funding_scheme_updated_at on funding_scheme (updated_at, id);

create table effort_assessment (
    id          uuid primary key,
    version     bigint      not null,
    updated_at  timestamptz not null,
    scheme_code text        not null references funding_scheme (code),
    consulted   jsonb       not null,
    outcome     text        not null check (outcome in ('PRIORITISED', 'TARGETED', 'NOT_DESIRABLE')),
    reasoning   text        not null,
    assessed_on date        not null
);
create index effort_assessment_scheme on effort_assessment (scheme_code, id);
create index effort_assessment_updated_at on effort_assessment (updated_at, id);
