-- read models of other services' events; each row comes from events alone, so that a replay makes the same rows
create table known_process (
    id            uuid primary key,
    focus_area_id uuid not null,
    step          text not null check (step in ('OPEN', 'CLOSED', 'FED_BACK'))
);

create table known_representative (
    id            uuid primary key,
    focus_area_id uuid    not null,
    ministry      text    not null,
    ended         boolean not null
);
create index known_representative_area on known_representative (focus_area_id) where not ended;

create table known_measurement (
    id             uuid        not null,
    version        bigint      not null,
    indicator_code text        not null,
    focus_area_id  uuid        not null,
    period         text        not null,
    value          numeric     not null,
    baseline       boolean     not null,
    recorded_at    timestamptz not null,
    primary key (id, version)
);

create table known_area_step (
    focus_area_id uuid        not null,
    version       bigint      not null,
    step          text        not null check (step in ('ACTIVE', 'COMPLETED', 'WITHDRAWN')),
    at            timestamptz not null,
    primary key (focus_area_id, version)
);
