-- Each change of an aggregate is one row: who did it, the state after it and the event that tells it.
-- History, state at a past moment, audit trail and outbox are four ways to read it.
-- id, aggregatetype, aggregateid, type and payload have the names that a CDC event router reads.
create table change (
    position         bigint generated always as identity primary key,
    id               uuid        not null,
    aggregatetype    text        not null,
    aggregateid      uuid        not null,
    aggregateversion bigint      not null check (aggregateversion > 0),
    type             text        not null,
    payload          json        not null,
    state            json        not null,
    changed_at       timestamptz not null,
    organisation     text        not null,
    tier             text        not null,
    role             text        not null,
    client           text        not null,
    token_id         text        not null,
    traceparent      text        not null,
    -- given by the relay in the order of publication, without gaps; never changes once given
    sequence         bigint,
    constraint change_id unique (id),
    constraint change_aggregate_version unique (aggregateid, aggregateversion),
    constraint change_sequence unique (sequence)
);
create index change_unsequenced on change (position) where sequence is null;

-- up to which sequence Kafka has acknowledged
create table relay (
    published bigint not null
);
insert into relay values (0);

-- a replay of a feed is a new generation: it begins at the first event, on all replicas
create table feed (
    name       text   not null primary key,
    generation bigint not null check (generation > 0)
);

-- events of other services that were taken in, per feed
create table inbox (
    feed        text        not null,
    event_id    uuid        not null,
    received_at timestamptz not null default now(),
    primary key (feed, event_id)
);

-- answers given under an Idempotency-Key
create table idempotency (
    client       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    answer       json,
    answered_at  timestamptz not null,
    primary key (client, operation, key)
);
create index idempotency_answered_at on idempotency (answered_at);
