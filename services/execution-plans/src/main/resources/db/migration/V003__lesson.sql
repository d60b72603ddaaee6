create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Dutch stemming of words without their accents
create text search configuration nplv_dutch (copy = dutch);
alter text search configuration nplv_dutch
    alter mapping for hword, hword_part, word with unaccent, dutch_stem;

-- unaccent depends on a dictionary that could change, so PostgreSQL does not call it immutable; ours never does
create function nplv_plain(text) returns text language sql immutable strict parallel safe
    return public.unaccent('public.unaccent', lower($1));

create table lesson (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    title             text        not null,
    theme             text        not null check (theme in ('HOUSING', 'WORK_DEBT', 'EDUCATION', 'HEALTH', 'SAFETY',
        'ENVIRONMENT', 'INTEGRATION', 'PARTICIPATION', 'RULES')),
    source            text        not null,
    body              text        not null,
    focus_area_slug   text,
    intervention_type text check (intervention_type in ('PREVENTIVE', 'REPRESSIVE', 'PHYSICAL', 'SOCIAL')),
    shared_via        text        not null check (shared_via in ('WIJKWIJZER', 'ALLIANCES', 'OTHER')),
    written_by        text        not null,
    status            text        not null check (status in ('DRAFT', 'PUBLISHED')),
    search            tsvector generated always as (
        setweight(to_tsvector('nplv_dutch', title), 'A') || setweight(to_tsvector('nplv_dutch', body), 'B')) stored,
    plain             text generated always as (nplv_plain(title || ' ' || body)) stored
);
create index lesson_search on lesson using gin (search);
create index lesson_plain on lesson using gin (plain gin_trgm_ops);
create index lesson_status on lesson (status, id);
create index lesson_theme on lesson (theme, id);
create index lesson_focus_area on lesson (focus_area_slug, id);
create index lesson_updated_at on lesson (updated_at, id);
