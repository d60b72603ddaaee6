create table administrative_fine (
    id                uuid primary key,
    version           bigint        not null,
    updated_at        timestamptz   not null,
    municipality_code text          not null check (municipality_code ~ '^GM\d{4}$'),
    ordinance_id      uuid          not null references housing_ordinance,
    breach            text          not null check (breach in
        ('OCCUPYING_WITHOUT_PERMIT', 'LETTING_WITHOUT_PERMIT', 'LETTING_WITHOUT_PERMIT_AGAIN', 'CONDITIONS')),
    found_on          date          not null,
    views_by          date          not null,
    view_given_on     date,
    amount            numeric(12, 2) not null check (amount > 0),
    imposed_on        date,
    objection         jsonb,
    rests_on          jsonb         not null,
    -- keyed hash of who is fined, the same for the same offender in the municipality
    offender          text          not null,
    -- who is fined and for what: under the fine's own key; null once destroyed
    sealed_file       bytea,
    status            text          not null check (status in
        ('INTENDED', 'DROPPED', 'IMPOSED', 'OBJECTION', 'UPHELD', 'LOWERED', 'WITHDRAWN')),
    constraint imposed_fine_has_a_day check ((imposed_on is null) = (status in ('INTENDED', 'DROPPED'))),
    constraint objection_is_to_an_imposed_fine check (objection is null or imposed_on is not null)
);
create index administrative_fine_municipality on administrative_fine (municipality_code, id);
create index administrative_fine_offender on administrative_fine (offender, imposed_on);
create index administrative_fine_updated_at on administrative_fine (updated_at, id);
create index administrative_fine_file on administrative_fine (status, imposed_on) where sealed_file is not null;

-- open questions that the adoption of an ordinance rests on
alter table housing_ordinance add column rests_on jsonb not null default '[]';
