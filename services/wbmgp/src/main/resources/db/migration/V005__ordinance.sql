create table housing_ordinance (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    facts             jsonb       not null,
    valid_from        date        not null,
    valid_to          date        not null,
    adopted_on        date,
    status            text        not null check (status in ('DRAFT', 'ADOPTED', 'REPEALED')),
    constraint ordinance_ends_after_it_begins check (valid_to >= valid_from),
    constraint adopted_ordinance_has_a_day check ((adopted_on is not null) = (status <> 'DRAFT')),
    -- one ordinance of a municipality on a day
    constraint ordinance_exists
        exclude using gist (municipality_code with =, daterange(valid_from, valid_to, '[]') with &&)
        where (status <> 'DRAFT')
);
create index housing_ordinance_updated_at on housing_ordinance (updated_at, id);
