-- Whoever wrote something, known by a keyed hash only. What is personal is sealed under a key of its own (schema keystore).
create table author (
    id           uuid primary key,
    kind         text        not null check (kind in ('CONTRIBUTION', 'INITIATIVE', 'SIGNAL')),
    receipt_hash text        not null,
    account_hash text,
    contact      bytea,
    made_at      timestamptz not null,
    keep_until   date,
    constraint author_receipt unique (receipt_hash)
);
create index author_account on author (account_hash) where account_hash is not null;
create index author_keep_until on author (keep_until) where keep_until is not null;
