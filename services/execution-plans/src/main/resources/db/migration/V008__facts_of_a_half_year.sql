-- what was recorded last before the end of a half-year, to know whether its figures changed
create index change_changed_at on change (changed_at);
create index known_measurement_recorded_at on known_measurement (recorded_at);
