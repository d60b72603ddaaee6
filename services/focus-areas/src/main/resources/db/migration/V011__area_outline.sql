alter table focus_area
    add column outline jsonb,
    add column min_lon numeric check (min_lon >= 3.3),
    add column min_lat numeric check (min_lat >= 50.7),
    add column max_lon numeric check (max_lon between min_lon and 7.3),
    add column max_lat numeric check (max_lat between min_lat and 53.6),
    add constraint focus_area_outline check (num_nulls(outline, min_lon, min_lat, max_lon, max_lat) in (0, 5));
