create sequence receipt_no;

create table single_application (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null,
    focus_area_id     uuid,
    focus_area_slug   text,
    window_id         uuid        not null references application_window,
    contact_point     text        not null,
    lines             jsonb       not null,
    submitted         boolean     not null,
    receipt_no        text,
    submitted_on      date,
    decided_on        date,
    granted           numeric(15, 2),
    status            text        not null check (status in ('DRAFT', 'SUBMITTED', 'ROUTED', 'DECIDED', 'WITHDRAWN')),
    constraint receipt_no_once unique (receipt_no),
    constraint application_receipt check (submitted = (receipt_no is not null)),
    constraint application_decided check ((status = 'DECIDED') = (granted is not null))
);
-- FU1: one for an applicant in a window
create unique index application_exists
    on single_application (window_id, municipality_code, coalesce(focus_area_slug, '')) where status <> 'WITHDRAWN';
create index single_application_updated_at on single_application (updated_at, id);
create index single_application_area on single_application (focus_area_slug, id);
create index single_application_municipality on single_application (municipality_code, id);

create table application_line (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    application_id    uuid        not null references single_application,
    municipality_code text        not null,
    focus_area_slug   text,
    scheme_code       text        not null references funding_scheme (code),
    ministry          text        not null,
    theme             text        not null,
    goal              text        not null,
    years             jsonb       not null,
    activities        text        not null,
    status            text        not null check (status in (
        'RECEIVED', 'IN_REVIEW', 'INFO_REQUESTED', 'GRANTED', 'PARTLY_GRANTED', 'REJECTED', 'WITHDRAWN')),
    since             date        not null,
    decide_by         date        not null,
    information       jsonb       not null,
    decision          jsonb,
    constraint line_decided check (status not in ('GRANTED', 'PARTLY_GRANTED', 'REJECTED') or decision is not null)
);
create unique index line_twice on application_line (application_id, scheme_code, theme) where status <> 'WITHDRAWN';
create index application_line_updated_at on application_line (updated_at, id);
create index application_line_ministry on application_line (ministry, status, decide_by, id);
