create table funding_grant (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    line_id           uuid        not null unique references application_line,
    application_id    uuid        not null references single_application,
    scheme_code       text        not null references funding_scheme (code),
    ministry          text        not null,
    municipality_code text        not null,
    focus_area_slug   text,
    theme             text        not null,
    goal              text        not null,
    years             jsonb       not null,
    reserved_to       int,
    reminders         jsonb       not null,
    status            text        not null check (status in ('AWARDED', 'PAYING', 'ACCOUNTED', 'CLOSED', 'RECLAIMED'))
);
create index funding_grant_updated_at on funding_grant (updated_at, id);
create index funding_grant_application on funding_grant (application_id, id);
create index funding_grant_municipality on funding_grant (municipality_code, id);

create table payment_instruction (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    ministry      text        not null,
    instructed_on date        not null,
    payments      jsonb       not null
);
create index payment_instruction_updated_at on payment_instruction (updated_at, id);

create table tranche (
    id                uuid primary key,
    version           bigint         not null,
    updated_at        timestamptz    not null,
    grant_id          uuid           not null references funding_grant,
    scheme_code       text           not null,
    ministry          text           not null,
    municipality_code text           not null,
    no                int            not null,
    year              int            not null,
    amount            numeric(15, 2) not null check (amount > 0),
    due_on            date           not null,
    status            text           not null check (status in (
        'PLANNED', 'DUE', 'INSTRUCTED', 'PAID', 'REFUSED', 'CANCELLED')),
    instruction_id    uuid references payment_instruction deferrable initially deferred,
    paid_on           date,
    payment_reference text,
    refusal_reason    text,
    unique (grant_id, no),
    constraint tranche_paid check ((status = 'PAID') = (paid_on is not null))
);
create index tranche_updated_at on tranche (updated_at, id);
create index tranche_due on tranche (status, due_on, id);
create index tranche_ministry on tranche (ministry, status, due_on, id);

create table spending_report (
    id                uuid primary key,
    version           bigint         not null,
    updated_at        timestamptz    not null,
    grant_id          uuid           not null references funding_grant,
    ministry          text           not null,
    municipality_code text           not null,
    year              int            not null,
    spent             numeric(15, 2) not null check (spent >= 0),
    reserved          numeric(15, 2) not null check (reserved >= 0),
    unspent           numeric(15, 2) not null check (unspent >= 0),
    entry_ids         jsonb          not null,
    reported_on       date           not null,
    status            text           not null check (status in ('FILED', 'CORRECTED'))
);
create unique index spending_reported on spending_report (grant_id, year) where status = 'FILED';
create index spending_report_updated_at on spending_report (updated_at, id);
create index spending_report_municipality on spending_report (municipality_code, year);
