create table signal (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    focus_area_id     uuid        not null,
    focus_area_slug   text        not null,
    municipality_code text        not null,
    category          text        not null,
    -- what it says and was answered, sealed for its reporter; gone when it was erased
    text              bytea,
    answer            bytea,
    received_on       date        not null,
    answer_by         date        not null,
    answered_on       date,
    overdue           boolean     not null,
    status            text        not null check (status in ('RECEIVED', 'IN_PROGRESS', 'ANSWERED', 'CLOSED', 'REOPENED')),
    constraint signal_answered check (answered_on is not null or status not in ('ANSWERED', 'CLOSED')),
    constraint signal_term check (answer_by >= received_on)
);
create index signal_area on signal (focus_area_slug, id);
create index signal_clock on signal (answer_by) where not overdue and status in ('RECEIVED', 'IN_PROGRESS', 'REOPENED');
create index signal_updated_at on signal (updated_at, id);
