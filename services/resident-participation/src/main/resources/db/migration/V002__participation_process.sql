create table participation_process (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    focus_area_id     uuid        not null,
    focus_area_slug   text        not null,
    municipality_code text        not null,
    organiser_org     text        not null,
    title             text        not null,
    on_what           text        not null,
    plan_id           uuid,
    form              text        not null,
    phase             text        not null,
    influence         text        not null,
    reach_targets     jsonb       not null,
    questions         jsonb       not null,
    themes            jsonb       not null,
    opens_on          date        not null,
    closes_on         date        not null,
    outcome           text,
    status            text        not null check (status in ('PLANNED', 'OPEN', 'CLOSED', 'FED_BACK')),
    constraint participation_process_window check (closes_on >= opens_on),
    -- RP5: fed back means that residents heard what came of it
    constraint participation_process_outcome check ((status = 'FED_BACK') = (outcome is not null))
);
create index participation_process_area on participation_process (focus_area_id, id);
create index participation_process_status on participation_process (status, opens_on);
create index participation_process_updated_at on participation_process (updated_at, id);
