-- an area has one appointed representative on any day, not only today (FA4)
create extension if not exists btree_gist;

alter table national_representative add column appointed_on date;
update national_representative r set appointed_on = (
    select (min(c.changed_at) at time zone 'Europe/Amsterdam')::date from change c
    where c.aggregateid = r.id and c.type like '%.representative-appointed.v1');

drop index representative_exists;
alter table national_representative
    add constraint appointed_was_confirmed check (status <> 'APPOINTED' or appointed_on is not null),
    add constraint nominated_was_not check (status <> 'NOMINATED' or appointed_on is null),
    add constraint representative_exists exclude using gist (
        focus_area_id with =, daterange(from_day, to_day, '[]') with &&) where (appointed_on is not null);
