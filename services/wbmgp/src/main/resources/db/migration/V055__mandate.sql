create table mandate (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    landlord          text        not null check (landlord ~ '^[a-z0-9-]{3,100}$'),
    valid_from        date        not null,
    valid_to          date,
    status            text        not null check (status in ('GRANTED', 'WITHDRAWN')),
    constraint mandate_ends_after_it_begins check (valid_to >= valid_from)
);
create index mandate_municipality on mandate (municipality_code, id);
create index mandate_updated_at on mandate (updated_at, id);

alter table housing_permit add column mandate_id uuid references mandate;
