-- One row per side of a move of money; the rows of an entry cancel. Never changed, never deleted.
create table posting (
    position          bigint generated always as identity primary key,
    entry_id          uuid           not null,
    kind              text           not null,
    account           text           not null check (account in (
        'DEMAND', 'ASKED', 'BUDGET', 'COMMITTED', 'AWARDED', 'PAID', 'RESERVED', 'SPENT', 'RECLAIMED')),
    year              int            not null check (year between 2015 and 2061),
    amount            numeric(15, 2) not null check (amount <> 0),
    line_id           uuid           not null,
    scheme_code       text           not null references funding_scheme (code),
    ministry          text           not null,
    municipality_code text           not null,
    area_slug         text,
    theme             text           not null,
    goal              text           not null,
    booked_at         timestamptz    not null,
    reason            text,
    reverses          uuid,
    constraint posting_counter_has_reason check (reverses is null or reason is not null)
);
create index posting_entry on posting (entry_id);
create index posting_line on posting (line_id);
-- what is bound of a scheme
create index posting_budget on posting (scheme_code, year) include (amount, municipality_code, area_slug)
    where account = 'BUDGET';
-- an entry is reversed once; it has one row per account and year
create unique index posting_reversed_once on posting (reverses, account, year, sign(amount)) where reverses is not null;
-- reports
create index posting_area on posting (area_slug, year)
    include (account, kind, amount, ministry, scheme_code, theme, goal);
create index posting_municipality on posting (municipality_code, year);

create function posting_must_cancel() returns trigger language plpgsql as $$
begin
    if (select sum(amount) from posting where entry_id = new.entry_id) <> 0
        or (select count(*) from posting where entry_id = new.entry_id) <> 2 then
        raise exception 'entry % does not cancel', new.entry_id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger posting_cancels after insert on posting
    deferrable initially deferred for each row execute function posting_must_cancel();

create function posting_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'postings are never changed' using errcode = 'check_violation';
end $$;
create trigger posting_final before update or delete on posting
    for each statement execute function posting_is_final();
