-- period is stored after its first month, so that text order is the order of periods: by first day, longest first
create table measurement (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    indicator_code    text        not null references indicator (code),
    focus_area_id     uuid        not null references focus_area,
    -- repeated here so that lists by area need no join; a slug never changes
    focus_area_slug   text        not null references focus_area (slug),
    period            text collate "C" not null check (
        period ~ '^(\d{4})-(01 \1(-(H1|Q1))?|04 \1-Q2|07 \1-(H2|Q3)|10 \1-Q4)$'),
    value             numeric     not null,
    baseline          boolean     not null,
    source            text        not null,
    correction_reason text,
    constraint measurement_exists unique (indicator_code, focus_area_slug, period)
);
create unique index baseline_exists on measurement (indicator_code, focus_area_slug) where baseline;
-- dashboards read the baselines of one area
create index measurement_area_baseline on measurement (focus_area_slug) where baseline;
-- one per filter and sort of the list; area and indicator together are served by measurement_exists
create index measurement_updated_at on measurement (updated_at, id);
create index measurement_period on measurement (period, id);
create index measurement_indicator on measurement (indicator_code, id);
create index measurement_indicator_period on measurement (indicator_code, period, id);
create index measurement_area on measurement (focus_area_slug, id);
create index measurement_area_period on measurement (focus_area_slug, period, id);
