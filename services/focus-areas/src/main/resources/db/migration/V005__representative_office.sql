create table national_representative (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    focus_area_id uuid        not null references focus_area,
    name          text        not null,
    rank          text        not null check (rank in ('SG', 'DG', 'DIRECTOR')),
    ministry      text        not null check (ministry in ('SZW', 'OCW', 'VWS', 'JENV', 'BZK')),
    from_day      date        not null,
    to_day        date check (to_day >= from_day),
    status        text        not null check (status in ('NOMINATED', 'APPOINTED', 'ENDED')),
    constraint ended_has_last_day check ((to_day is not null) = (status = 'ENDED'))
);
create unique index representative_exists on national_representative (focus_area_id) where status = 'APPOINTED';
create index national_representative_focus_area on national_representative (focus_area_id, id);
create index national_representative_updated_at on national_representative (updated_at, id);

create table programme_office (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    focus_area_id uuid        not null references focus_area,
    director      text        not null,
    started_on    date        not null,
    constraint office_exists unique (focus_area_id)
);
create index programme_office_updated_at on programme_office (updated_at, id);
