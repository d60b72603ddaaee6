create table citizen_initiative (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    focus_area_id     uuid        not null,
    focus_area_slug   text        not null,
    municipality_code text        not null,
    title             text        not null,
    plan              text        not null,
    asked_amount      numeric(15, 2) check (asked_amount > 0),
    support           jsonb       not null,
    decision          text,
    status            text        not null
);
create index citizen_initiative_area on citizen_initiative (focus_area_slug, id);
create index citizen_initiative_status on citizen_initiative (status, id);
create index citizen_initiative_updated_at on citizen_initiative (updated_at, id);
