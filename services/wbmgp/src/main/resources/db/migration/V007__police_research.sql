-- the mayor's store: no row of it goes into the history of changes or onto the topic
create table police_research (
    id                 uuid primary key,
    version            bigint      not null,
    updated_at         timestamptz not null,
    permit_id          uuid        not null references housing_permit,
    municipality_code  text        not null check (municipality_code ~ '^GM\d{4}$'),
    police_unit        text        not null,
    applied_on         date        not null,
    conducts           jsonb       not null,
    requested_on       date        not null,
    supplied_on        date,
    hearing_offered_on date,
    heard_on           date,
    declaration        text check (declaration in ('POSITIVE', 'CONDITIONAL', 'NEGATIVE')),
    destroyed_on       date,
    -- under the research's own key, wrapped by the municipality's
    sealed_persons     bytea,
    sealed_file        bytea,
    status             text        not null check (status in ('REQUESTED', 'SUPPLIED', 'HEARING', 'DECLARED', 'DESTROYED')),
    constraint research_exists unique (permit_id),
    constraint declaration_against_after_a_hearing_was_offered
        check (declaration is null or declaration = 'POSITIVE' or hearing_offered_on is not null),
    constraint destroyed_file_is_gone check ((status = 'DESTROYED') = (destroyed_on is not null)
        and (status <> 'DESTROYED' or (sealed_persons is null and sealed_file is null)))
);
create index police_research_municipality on police_research (municipality_code, id);
create index police_research_unit on police_research (police_unit, status, id);
