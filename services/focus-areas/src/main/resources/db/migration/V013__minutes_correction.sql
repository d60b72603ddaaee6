alter table alliance_meeting
    add column minutes_correction_reason text,
    add constraint corrected_meeting_has_minutes check (minutes_correction_reason is null or minutes is not null);
