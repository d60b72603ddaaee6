-- By which master key each data key is wrapped, by a name that tells nothing of it; none: from before master keys could change.
alter table keystore.subject_key add column if not exists master text;

-- The key of fingerprints, one per compartment: it outlives master keys, so that codes and accounts are found as before.
create table if not exists keystore.fingerprint_key (
    compartment text  primary key,
    wrapped     bytea not null,
    master      text  not null
);
