create table residents_fund (
    id                   uuid primary key,
    version              bigint         not null,
    updated_at           timestamptz    not null,
    focus_area_id        uuid           not null,
    focus_area_slug      text           not null,
    municipality_code    text           not null,
    manager              text           not null,
    alliance_decision_id uuid,
    contributed          numeric(15, 2) not null check (contributed <= 0),
    available            numeric(15, 2) not null check (available >= 0),
    reserved             numeric(15, 2) not null check (reserved >= 0),
    granted              numeric(15, 2) not null check (granted >= 0),
    status               text           not null check (status in ('PROPOSED', 'ACTIVE', 'CLOSED')),
    constraint residents_fund_balanced check (contributed + available + reserved + granted = 0),
    -- RP4: whether there is a fund is the alliance's choice
    constraint residents_fund_decided check (status = 'PROPOSED' or alliance_decision_id is not null),
    constraint residents_fund_closed check (status <> 'CLOSED' or available + reserved = 0)
);
create unique index fund_exists on residents_fund (focus_area_id) where status <> 'CLOSED';
create index residents_fund_updated_at on residents_fund (updated_at, id);

create table fund_grant (
    id            uuid primary key,
    fund_id       uuid           not null references residents_fund,
    initiative_id uuid           not null references citizen_initiative,
    amount        numeric(15, 2) not null check (amount > 0),
    repaid        numeric(15, 2) not null check (repaid >= 0 and repaid <= amount),
    status        text           not null check (status in ('RESERVED', 'PAID', 'RELEASED'))
);
create index fund_grant_fund on fund_grant (fund_id, id);

-- The ledger: entries and their postings, balanced, never changed.
create table fund_entry (
    position     bigint generated always as identity,
    id           uuid primary key,
    fund_id      uuid not null references residents_fund,
    kind         text not null,
    ref_id       uuid,
    organisation text not null,
    booked_on    date not null
);
create index fund_entry_fund on fund_entry (fund_id, position);
create unique index entry_corrected on fund_entry (ref_id) where kind = 'CORRECTION';

create table fund_posting (
    entry_id uuid           not null references fund_entry,
    account  text           not null check (account in ('CONTRIBUTED', 'AVAILABLE', 'RESERVED', 'GRANTED')),
    amount   numeric(15, 2) not null check (amount <> 0),
    primary key (entry_id, account)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is never changed; correct it by a counter-posting';
end $$;
create trigger fund_entry_is_final before update or delete on fund_entry
    for each row execute function refuse_change();
create trigger fund_posting_is_final before update or delete on fund_posting
    for each row execute function refuse_change();

create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
    if (select count(*) <> 2 or sum(amount) <> 0 from fund_posting where entry_id = new.entry_id) then
        raise exception 'an entry has two postings that sum up to zero';
    end if;
    return null;
end $$;
create constraint trigger fund_posting_is_balanced after insert on fund_posting
    deferrable initially deferred for each row execute function refuse_unbalanced();
