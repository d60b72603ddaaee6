create table alliance (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    focus_area_id uuid        not null references focus_area,
    mayor_id      text        not null check (mayor_id ~ '^gemeente-[a-z0-9-]+-burgemeester$'),
    members       jsonb       not null,
    status        text        not null check (status in ('FORMING', 'ACTIVE', 'DISSOLVED'))
);
create unique index alliance_exists on alliance (focus_area_id) where status <> 'DISSOLVED';
create index alliance_focus_area on alliance (focus_area_id, id);
create index alliance_updated_at on alliance (updated_at, id);
