create table intervention (
    id              uuid primary key,
    version         bigint      not null,
    updated_at      timestamptz not null,
    plan_id         uuid        not null references execution_plan,
    challenge_id    uuid        not null references challenge,
    focus_area_slug text        not null,
    facts           jsonb       not null,
    type            text        not null check (type in ('PREVENTIVE', 'REPRESSIVE', 'PHYSICAL', 'SOCIAL')),
    start_on        date        not null,
    steps           jsonb       not null,
    status          text        not null check (status in ('PLANNED', 'RUNNING', 'ADJUSTED', 'DONE', 'STOPPED')),
    removed         boolean     not null
);
create index intervention_plan on intervention (plan_id, start_on, id);
create index intervention_challenge on intervention (challenge_id, id);
create index intervention_area on intervention (focus_area_slug, id);
create index intervention_status on intervention (status, id);
create index intervention_updated_at on intervention (updated_at, id);
