create table bottleneck (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    origin            text        not null check (origin in ('AREA', 'PROPOSAL_2021')),
    proposal_no       int,
    focus_area_id     uuid,
    focus_area_slug   text,
    municipality_code text,
    submitter         text        not null,
    title             text        not null,
    description       text        not null,
    cause             text        not null check (cause in ('LAW', 'PRACTICE', 'UNKNOWN')),
    ministry          text check (ministry in ('VRO', 'BZK', 'JENV', 'OCW', 'SZW', 'VWS')),
    national_action   boolean     not null,
    meeting_id        uuid,
    representative_id uuid,
    taken_up_by       text,
    track             text check (track in ('PRACTICE', 'LEGISLATION')),
    theme_group       text,
    escalated_to_sbsd boolean     not null,
    tests             jsonb,
    resolution        text,
    lesson_id         uuid references lesson,
    status            text        not null check (status in ('REPORTED', 'TABLED', 'RESOLVED', 'TAKEN_UP', 'ANALYSING',
        'BREAKTHROUGH', 'LAW_CHANGE_PROPOSED', 'UNRESOLVED', 'SHARED')),
    status_since      timestamptz not null,
    last_action_at    timestamptz not null,
    overdue           boolean     not null,
    steps             jsonb       not null,
    constraint proposal_has_a_number check ((proposal_no is not null) = (origin = 'PROPOSAL_2021')),
    constraint bottleneck_of_an_area check (focus_area_slug is not null or origin = 'PROPOSAL_2021'),
    constraint legislation_in_a_theme_group check ((theme_group is not null) = (track is not distinct from 'LEGISLATION')),
    constraint taken_up_by_somebody check ((representative_id is null) = (taken_up_by is null))
);
create unique index proposal_exists on bottleneck (proposal_no);
create index bottleneck_status_since on bottleneck (status, status_since, id);
create index bottleneck_since on bottleneck (status_since, id);
create index bottleneck_last_action on bottleneck (last_action_at, id);
create index bottleneck_ministry on bottleneck (ministry, id);
create index bottleneck_area on bottleneck (focus_area_slug, id);
create index bottleneck_updated_at on bottleneck (updated_at, id);
