-- read copy of another service's facts; a replay of the feed "area-figures" builds it again
create table area_figure (
    id             uuid primary key,
    indicator_code text    not null,
    focus_area_id  uuid    not null,
    year           int     not null,
    value          numeric not null
);
create index area_figure_indicator on area_figure (indicator_code, year);

alter table national_evaluation add column comparison jsonb;
