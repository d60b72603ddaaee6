create table housing_permit (
    id                uuid primary key,
    version           bigint      not null,
    updated_at        timestamptz not null,
    municipality_code text        not null check (municipality_code ~ '^GM\d{4}$'),
    dwelling          jsonb       not null,
    -- keyed hash of the account that applied
    applicant         text        not null,
    applied_on        date        not null,
    decide_by         date        not null,
    suspended_on      date,
    suspended_days    bigint      not null check (suspended_days >= 0),
    designation_ids   jsonb       not null,
    -- persons, residence, incomes, findings: under the permit's own key; null once destroyed
    sealed_file       bytea,
    declaration       text check (declaration in ('POSITIVE', 'CONDITIONAL', 'NEGATIVE')),
    hearing_offered   boolean     not null,
    decision          jsonb,
    objection         jsonb,
    appealed_on       date,
    final_from        date,
    final_on          date,
    revocation_ground text check (revocation_ground in ('NOT_OCCUPIED', 'FALSE_DATA', 'BIBOB')),
    file_purpose      text check (file_purpose in ('LOCAL_EVALUATION', 'NATIONAL_EVALUATION')),
    status            text        not null check (status in ('APPLIED', 'CHECKING', 'POLICE_RESEARCH', 'NOT_REQUIRED',
        'GRANTED', 'GRANTED_CONDITIONAL', 'REFUSED', 'OBJECTION', 'APPEAL', 'FINAL', 'REVOKED')),
    constraint decided_permit_has_a_decision
        check ((decision is null) = (status in ('APPLIED', 'CHECKING', 'POLICE_RESEARCH'))),
    constraint hearing_before_a_declaration_against
        check (declaration is null or declaration = 'POSITIVE' or hearing_offered),
    constraint file_is_kept_until_final check (sealed_file is not null or final_on is not null)
);
create index housing_permit_municipality on housing_permit (municipality_code, id);
create index housing_permit_updated_at on housing_permit (updated_at, id);
create index housing_permit_final_from on housing_permit (final_from) where final_from is not null;
create index housing_permit_designations on housing_permit using gin (designation_ids);
