create table plan_snapshot (
    id       uuid primary key,
    plan_id  uuid not null references execution_plan,
    number   int  not null,
    document text not null,
    constraint plan_snapshot_number unique (plan_id, number)
);

create function plan_snapshot_never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted version never changes';
end $$;
create trigger plan_snapshot_never_changes before update or delete on plan_snapshot
    for each row execute function plan_snapshot_never_changes();
