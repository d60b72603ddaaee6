create table progress_report (
    id           uuid primary key,
    version      bigint      not null,
    updated_at   timestamptz not null,
    half         text        not null check (half ~ '^20\d{2}-H[12]$'),
    sections     jsonb       not null,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    published_at timestamptz,
    constraint report_exists unique (half),
    constraint published_at_a_moment check ((published_at is not null) = (status = 'PUBLISHED'))
);
create index progress_report_updated_at on progress_report (updated_at, id);

create function published_report_never_changes() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' then
        raise exception 'a published report never changes';
    end if;
    return new;
end $$;
create trigger published_report_never_changes before update or delete on progress_report
    for each row execute function published_report_never_changes();
