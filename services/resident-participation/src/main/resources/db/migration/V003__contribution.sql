create table contribution (
    id           uuid primary key,
    version      bigint      not null,
    updated_at   timestamptz not null,
    process_id   uuid        not null references participation_process,
    anonymous    boolean     not null,
    received_at  timestamptz not null,
    -- what was said, sealed for its author; gone when it was withdrawn or erased
    original     bytea,
    -- what others see of it: hints of personal data masked until a moderator decided, places rounded
    public_said  jsonb,
    search_text  text,
    hints        jsonb       not null,
    status       text        not null check (status in ('PENDING', 'VISIBLE', 'HIDDEN', 'WITHDRAWN')),
    hide_reason  text,
    objection    bytea,
    theme_id     uuid,
    response     text,
    responded_on date,
    constraint contribution_words check (status <> 'WITHDRAWN' or (original is null and public_said is null)),
    constraint contribution_reason check ((status = 'HIDDEN') = (hide_reason is not null) or status = 'WITHDRAWN'),
    constraint contribution_response check ((response is null) = (responded_on is null))
);
create index contribution_process on contribution (process_id, id);
create index contribution_unanswered on contribution (process_id) where response is null;
create index contribution_updated_at on contribution (updated_at, id);

-- Who was reached: counts alone, never a row per person, so that nothing can be joined with a contribution.
create table reach_count (
    process_id uuid    not null references participation_process,
    category   text    not null,
    people     bigint  not null check (people > 0),
    -- rewritten when the process closes, so that no row tells which contribution was the last
    final      boolean not null default false,
    primary key (process_id, category)
);
