create table attachment (
    id              uuid primary key,
    contribution_id uuid        not null references contribution,
    kind            text        not null check (kind in ('JPEG', 'PNG', 'PDF')),
    size            integer     not null,
    -- sealed for the author of the contribution
    content         bytea       not null,
    added_at        timestamptz not null
);
create index attachment_contribution on attachment (contribution_id, id);
