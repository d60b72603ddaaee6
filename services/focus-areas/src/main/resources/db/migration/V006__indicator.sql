create table indicator_set (
    id                      uuid primary key,
    version                 bigint      not null,
    updated_at              timestamptz not null,
    codes                   jsonb       not null,
    finalised_on            date        not null,
    national_means_fixed_on date        not null check (national_means_fixed_on <= finalised_on),
    interventions_fixed_on  date        not null check (interventions_fixed_on <= finalised_on)
);
create index indicator_set_updated_at on indicator_set (updated_at, id);

create table indicator (
    id               uuid primary key,
    version          bigint      not null,
    updated_at       timestamptz not null,
    code             text        not null check (code ~ '^[A-Z0-9_]{1,60}$'),
    set_name         text        not null check (set_name in ('PROGRAMME', 'LEEFBAAROMETER', 'LOCAL')),
    focus_area_slug  text references focus_area (slug),
    name             text        not null,
    goal             text        not null check (goal in ('LIVING_ENVIRONMENT', 'PERSPECTIVE', 'SAFETY')),
    source           text        not null,
    unit             text        not null,
    higher_is_better boolean     not null,
    kind             text        not null check (kind in ('QUANT', 'QUAL')),
    characteristic   text check (characteristic ~ '^[A-Z0-9_]{1,60}$' and characteristic <> 'MIGRATION_BACKGROUND'),
    intervention_ids jsonb       not null,
    status           text        not null check (status in ('PROPOSED', 'FINAL', 'RETIRED')),
    finalised_on     date,
    constraint indicator_exists unique (code),
    constraint indicator_local_has_area check ((set_name = 'LOCAL') = (focus_area_slug is not null)),
    constraint indicator_leefbaarometer check (
        set_name <> 'LEEFBAAROMETER'
        or characteristic is not null
        and characteristic not in ('BENEFIT_DEPENDENCY', 'AGE', 'HOUSEHOLD_COMPOSITION', 'INCOME', 'EDUCATION', 'WEALTH')),
    constraint indicator_final_since check ((status = 'PROPOSED') = (finalised_on is null))
);
create index indicator_updated_at on indicator (updated_at, id);
