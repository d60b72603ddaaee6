create table liveability_score (
    id                uuid primary key,
    area_code         text        not null check (area_code ~ '^(GM\d{4}|WK\d{6}|BU\d{8})$'),
    area_name         text,
    kind              text        not null generated always as (
        case left(area_code, 2) when 'WK' then 'DISTRICT' when 'BU' then 'NEIGHBOURHOOD' else 'MUNICIPALITY' end) stored,
    year              int         not null check (year between 1900 and 2099),
    model_version     text        not null check (model_version in ('2.0', '3.0')),
    class             int check (class between 1 and 9),
    total             numeric check (total between 1 and 10),
    deviation         numeric,
    physical          numeric,
    nuisance_unsafety numeric,
    social_cohesion   numeric,
    amenities         numeric,
    housing           numeric,
    import_id         uuid        not null references data_import,
    updated_at        timestamptz not null,
    constraint liveability_score_once unique (area_code, model_version, year),
    -- a class in version 2.0; in 3.0 a total and five dimensions that add up, but for rounding
    constraint liveability_score_whole check (
        case model_version
            when '2.0' then num_nonnulls(class) = 1
                and num_nonnulls(total, deviation, physical, nuisance_unsafety, social_cohesion, amenities, housing) = 0
            else class is null
                and num_nonnulls(total, deviation, physical, nuisance_unsafety, social_cohesion, amenities, housing) = 7
                and abs(physical + nuisance_unsafety + social_cohesion + amenities + housing - deviation) <= 0.0006
        end)
);
create index liveability_score_rank on liveability_score (kind, year, model_version);
create index liveability_score_updated_at on liveability_score (updated_at, id);

create table liveability_development (
    id            uuid primary key,
    area_code     text        not null check (area_code ~ '^(GM\d{4}|WK\d{6}|BU\d{8})$'),
    from_year     int         not null check (from_year between 1900 and 2099),
    to_year       int         not null check (to_year between from_year and 2099),
    model_version text        not null check (model_version = '2.0'),
    class         int         not null check (class between 1 and 9),
    import_id     uuid        not null references data_import,
    updated_at    timestamptz not null,
    constraint liveability_development_once unique (area_code, model_version, from_year, to_year)
);
create index liveability_development_updated_at on liveability_development (updated_at, id);

-- order of liveability per kind, year and version; equal figures share a rank, and ids sort by it
create view liveability_rank as
select lpad(rank::text, 8, '0') || ' ' || area_code || ' ' || year || ' ' || model_version as id,
       kind, year, model_version, rank, area_code, area_name, figure, updated_at
from (select kind, year, model_version, area_code, area_name, updated_at,
             coalesce(total, class) as figure,
             rank() over (partition by kind, year, model_version order by coalesce(total, class) desc) as rank
      from liveability_score) ranked;
