create table alliance_meeting (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    focus_area_id uuid        not null references focus_area,
    alliance_id   uuid        not null references alliance,
    scheduled_at  timestamptz not null,
    agenda        jsonb       not null,
    deputy_id     text,
    chaired_by    text check (chaired_by in ('MAYOR', 'DEPUTY')),
    attendance    jsonb       not null,
    decisions     jsonb       not null,
    minutes       text,
    status        text        not null check (status in ('PLANNED', 'HELD', 'MINUTED', 'CANCELLED')),
    constraint held_meeting_was_chaired check ((chaired_by is not null) = (status in ('HELD', 'MINUTED'))),
    constraint deputy_was_recorded check (chaired_by is distinct from 'DEPUTY' or deputy_id is not null),
    constraint minuted_meeting_has_minutes check ((minutes is not null) = (status = 'MINUTED'))
);
create index alliance_meeting_scheduled_at on alliance_meeting (focus_area_id, scheduled_at, id);
create index alliance_meeting_updated_at on alliance_meeting (updated_at, id);
