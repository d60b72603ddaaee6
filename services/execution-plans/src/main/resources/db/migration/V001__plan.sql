create table execution_plan (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    focus_area_id     uuid        not null,
    focus_area_slug   text        not null,
    municipality_code text        not null,
    period_from       int         not null,
    period_to         int         not null,
    status            text        not null check (status in
        ('DRAFT', 'RESIDENT_INPUT', 'TABLED', 'ADOPTED', 'IN_EXECUTION', 'SUPERSEDED', 'CLOSED')),
    constraint period_reversed check (period_to > period_from)
);
create index execution_plan_area on execution_plan (focus_area_slug, id);
create index execution_plan_status on execution_plan (status, id);
create index execution_plan_updated_at on execution_plan (updated_at, id);

create table plan_version (
    id            uuid primary key,
    plan_id       uuid not null references execution_plan,
    focus_area_id uuid not null,
    number        int  not null check (number > 0),
    status        text not null check (status in
        ('DRAFT', 'RESIDENT_INPUT', 'TABLED', 'ADOPTED', 'IN_EXECUTION', 'SUPERSEDED', 'CLOSED')),
    meeting_id    uuid,
    tabled_at     timestamptz,
    adopted_at    timestamptz,
    constraint plan_version_number unique (plan_id, number),
    constraint tabled_in_a_meeting check (status in ('DRAFT', 'RESIDENT_INPUT') or meeting_id is not null),
    constraint adopted_at_a_moment check ((adopted_at is not null) = (status in
        ('ADOPTED', 'IN_EXECUTION', 'SUPERSEDED', 'CLOSED'))),
    -- one version in force per area (EP2); checked at the end of a transaction, in which one follows the other
    constraint plan_in_force exclude using btree (focus_area_id with =)
        where (status in ('ADOPTED', 'IN_EXECUTION')) deferrable initially deferred
);

create table analysis (
    id         uuid primary key,
    version    bigint      not null,
    updated_at timestamptz not null,
    plan_id    uuid        not null references execution_plan,
    text       text        not null,
    constraint analysis_of_plan unique (plan_id)
);

create table resident_involvement (
    id          uuid primary key,
    version     bigint      not null,
    updated_at  timestamptz not null,
    plan_id     uuid        not null references execution_plan,
    involvement jsonb       not null,
    constraint resident_involvement_of_plan unique (plan_id)
);

create table challenge (
    id          uuid primary key,
    version     bigint      not null,
    updated_at  timestamptz not null,
    plan_id     uuid        not null references execution_plan,
    goal        text        not null check (goal in ('LIVING_ENVIRONMENT', 'PERSPECTIVE', 'SAFETY')),
    domain      text        not null check (domain in
        ('HOUSING', 'WORK_DEBT', 'EDUCATION', 'HEALTH', 'SAFETY', 'ENVIRONMENT', 'INTEGRATION')),
    description text        not null,
    priority    int         not null check (priority > 0),
    removed     boolean     not null
);
create index challenge_plan on challenge (plan_id, id);
create index challenge_plan_priority on challenge (plan_id, priority, id);

create table plan_comment (
    id           uuid primary key,
    version      bigint      not null,
    updated_at   timestamptz not null,
    plan_id      uuid        not null references execution_plan,
    plan_version int         not null,
    text         text        not null,
    role         text        not null check (role in ('RES', 'REP'))
);
create index plan_comment_plan on plan_comment (plan_id, id);

-- the state of many things at a past moment: reports, documents and figures as of then
create index change_at_moment on change (aggregatetype, aggregateid, aggregateversion desc);
