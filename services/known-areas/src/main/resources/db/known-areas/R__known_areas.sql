-- read copy of another service's facts; a replay of the feed "areas" builds it again
create table if not exists known_area (
    id                uuid primary key,
    slug              text not null,
    name              text not null,
    municipality_code text not null,
    status            text not null
);
-- an area that was withdrawn may come back under its slug
create index if not exists known_area_slug on known_area (slug);

create table if not exists known_meeting (
    id            uuid primary key,
    focus_area_id uuid  not null,
    scheduled_at  timestamptz not null,
    status        text  not null,
    agenda_refs   jsonb not null,
    decisions     jsonb not null,
    chaired_by    text,
    held_at       timestamptz
);
create index if not exists known_meeting_area on known_meeting (focus_area_id, held_at);
