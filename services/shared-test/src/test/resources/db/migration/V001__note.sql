create table note (
    id         uuid primary key,
    version    bigint        not null,
    updated_at timestamptz   not null,
    title      text          not null,
    amount     numeric(12,2) not null,
    written_on date          not null,
    owner      text          not null,
    status     text          not null,
    constraint note_exists unique (title)
);

create table balance (
    account uuid primary key,
    amount  numeric not null,
    -- of the events applied, in that order
    applied text    not null
);
