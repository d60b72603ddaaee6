create table designation_application (
    id                  uuid primary key,
    version             bigint      not null,
    updated_at          timestamptz not null,
    municipality_code   text        not null check (municipality_code ~ '^GM\d{4}$'),
    kind                text        not null check (kind in ('NEW', 'EXTENSION')),
    facts               jsonb       not null,
    council_decision_on date,
    received_on         date,
    decide_by           date,
    advice              jsonb,
    decision            jsonb,
    status              text        not null check (status in
        ('DRAFT', 'ADOPTED', 'RECEIVED', 'ADVICE_ASKED', 'GRANTED', 'REJECTED', 'DEEMED_GRANTED', 'WITHDRAWN')),
    constraint received_application_was_adopted check (received_on is null or council_decision_on is not null),
    constraint received_application_has_a_term check ((received_on is null) = (decide_by is null)),
    constraint decided_application_has_a_decision
        check ((decision is not null) = (status in ('GRANTED', 'REJECTED', 'DEEMED_GRANTED')))
);
-- what the clock must look at
create index designation_application_awaiting on designation_application (decide_by)
    where status in ('RECEIVED', 'ADVICE_ASKED');
create index designation_application_municipality on designation_application (municipality_code, id);
create index designation_application_updated_at on designation_application (updated_at, id);

create table designation (
    id                      uuid primary key,
    version                 bigint      not null,
    updated_at              timestamptz not null,
    municipality_code       text        not null check (municipality_code ~ '^GM\d{4}$'),
    application_id          uuid        not null references designation_application,
    measure                 text        not null check (measure in ('ART8', 'ART9', 'ART10')),
    instrument              text check (instrument in ('VOG', 'POLICE_DATA')),
    deemed                  boolean     not null,
    first_day               date        not null,
    last_day                date        not null,
    warned                  text check (warned in ('YEAR', 'HALF_YEAR')),
    revocation_requested_on date,
    revocation_ground       text check (revocation_ground in ('CONDITIONS_NOT_MET', 'REGIONAL_HOUSING', 'COUNCIL_REQUEST')),
    status                  text        not null check (status in ('SCHEDULED', 'ACTIVE', 'EXPIRED', 'REVOKED')),
    constraint article_10_names_an_instrument check ((measure = 'ART10') = (instrument is not null)),
    constraint revoked_designation_has_a_ground check ((revocation_ground is not null) = (status = 'REVOKED'))
);
create index designation_status on designation (status, last_day);
create index designation_municipality on designation (municipality_code, id);
create index designation_updated_at on designation (updated_at, id);

create table unit_term (
    designation_id uuid not null references designation,
    unit_id        uuid not null references unit,
    measure        text not null check (measure in ('ART8', 'ART9', 'ART10')),
    no             int  not null check (no between 1 and 5),
    first_day      date not null,
    last_day       date not null,
    primary key (designation_id, unit_id, no),
    constraint unit_term_ends_after_it_begins check (last_day >= first_day),
    -- WB1: no two terms of one measure overlap in one unit
    constraint unit_designated_already
        exclude using gist (unit_id with =, measure with =, daterange(first_day, last_day, '[]') with &&)
);
create index unit_term_days on unit_term using gist (daterange(first_day, last_day, '[]'));
