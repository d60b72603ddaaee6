-- what public sources tell of before the platform; nothing refers to it
create table past_designation (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    measures          jsonb       not null,
    units             jsonb       not null,
    told              text        not null,
    received_on       date,
    decided_on        date,
    source            text        not null,
    certainty         text        not null check (certainty = 'UNVERIFIED')
);
