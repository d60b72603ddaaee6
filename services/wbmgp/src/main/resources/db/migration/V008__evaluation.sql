create table local_evaluation (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    designation_id    uuid        not null references designation,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    data_from         date        not null,
    data_to           date        not null,
    -- exact; what is shown leaves small numbers out
    counts            jsonb       not null,
    texts             jsonb       not null,
    adopted_on        date,
    status            text        not null check (status in ('DRAFT', 'ADOPTED')),
    constraint adopted_evaluation_has_a_day check ((adopted_on is not null) = (status = 'ADOPTED'))
);
create index local_evaluation_designation on local_evaluation (designation_id, id);
create index local_evaluation_updated_at on local_evaluation (updated_at, id);

create table national_evaluation (
    id         uuid primary key,
    version    bigint      not null,
    updated_at timestamptz not null,
    year       int         not null,
    bureau     text        not null,
    measures   jsonb       not null,
    sent_on    date,
    constraint evaluation_exists unique (year)
);
