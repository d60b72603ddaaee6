alter table housing_permit
    -- another day for the decision that the applicant was told of (Awb 4:14(3))
    add column deferred_until date,
    -- why a late objection was excused: under the permit's own key
    add column sealed_excuse  bytea,
    add column appeal         jsonb,
    add column revoked_on     date;

update housing_permit set appeal = jsonb_build_object('instance', 'COURT', 'lodgedOn', appealed_on)
    where appealed_on is not null;
update housing_permit set revoked_on = (updated_at at time zone 'Europe/Amsterdam')::date
    where revocation_ground is not null;
update housing_permit set objection = objection
        || jsonb_build_object('against', 'DECISION', 'committee', false, 'adjourned', false, 'declaredAnew', false, 'restsOn', '[]'::jsonb)
    where objection is not null;
update housing_permit set decision = decision || jsonb_build_object('restsOn', '[]'::jsonb)
    where decision is not null;

alter table housing_permit
    drop column appealed_on,
    add constraint revoked_permit_has_a_day check ((revocation_ground is null) = (revoked_on is null)),
    drop constraint file_is_kept_until_final,
    -- a late objection that is excused reopens what was irrevocable, also when the file was destroyed before
    add constraint file_is_kept_until_final check (sealed_file is not null or final_on is not null or objection is not null);

create index housing_permit_applicant on housing_permit (applicant, id);

alter table police_research add column declared_on date;
update police_research set declared_on = (updated_at at time zone 'Europe/Amsterdam')::date where declaration is not null;
alter table police_research
    add constraint declaration_has_a_day check ((declaration is null) = (declared_on is null));
