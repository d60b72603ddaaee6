-- read model of the events of the execution plans; each row comes from events alone, so that a replay makes the same rows
create table known_plan (
    id            uuid primary key,
    focus_area_id uuid not null
);
create table known_intervention (
    id      uuid primary key,
    plan_id uuid not null,
    status  text not null check (status in ('PLANNED', 'RUNNING', 'ADJUSTED', 'DONE', 'STOPPED', 'REMOVED'))
);

-- interventions of the plan that the money of a line pays for
alter table application_line add column intervention_ids jsonb not null default '[]';
alter table application_line alter column intervention_ids drop default;
create index application_line_area on application_line (focus_area_slug, id);

-- FU5: who goes first waits for nobody
create index application_line_scheme on application_line (scheme_code, id);
