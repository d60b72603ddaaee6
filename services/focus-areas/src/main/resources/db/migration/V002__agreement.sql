create table cooperation_agreement (
    id            uuid primary key,
    version       bigint      not null,
    updated_at    timestamptz not null,
    focus_area_id uuid        not null references focus_area,
    commitments   jsonb       not null,
    signatures    jsonb       not null,
    status        text        not null check (status in ('DRAFT', 'PARTLY_SIGNED', 'SIGNED', 'ENDED'))
);
create unique index agreement_exists on cooperation_agreement (focus_area_id) where status <> 'ENDED';
create index cooperation_agreement_updated_at on cooperation_agreement (updated_at, id);
