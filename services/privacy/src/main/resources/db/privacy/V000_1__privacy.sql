-- Keys stand in a schema of their own, so that backups of the data leave them out (services/privacy/README.md).
create schema keystore;

-- One data key per subject and compartment, wrapped by the compartment's master key, which is never in the database.
-- Deleting the row is erasing the subject: what was sealed with the key can be opened by nobody.
create table keystore.subject_key (
    compartment text        not null,
    subject     uuid        not null,
    wrapped     bytea       not null,
    created_at  timestamptz not null,
    primary key (compartment, subject)
);

-- Register of processing (Logboek Dataverwerkingen): one row per action on the data of one subject, never sampled.
create table processing (
    position                 bigint generated always as identity primary key,
    trace_id                 text        not null check (trace_id ~ '^[0-9a-f]{32}$'),
    span_id                  text        not null check (span_id ~ '^[0-9a-f]{16}$'),
    parent_span_id           text        not null check (parent_span_id ~ '^[0-9a-f]{16}$'),
    status                   text        not null check (status in ('Unset', 'Ok', 'Error')),
    name                     text        not null,
    start_time               timestamptz not null,
    end_time                 timestamptz not null,
    processing_activity_id   text        not null,
    data_subject_id          uuid        not null,
    data_subject_id_type     text        not null,
    foreign_processor        text        not null,
    tier                     text        not null,
    role                     text        not null
);
create index processing_data_subject on processing (data_subject_id, position);
