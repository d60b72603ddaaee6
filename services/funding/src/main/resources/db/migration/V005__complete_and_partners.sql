-- FU1: the municipality says that nothing more will be amended
alter table single_application add column completed_on date;
alter table single_application add constraint application_completed check (completed_on is null or submitted);

-- FU6: with whom a line is asked; taken over from what its application asks
alter table application_line add column partners jsonb not null default '[]';
update application_line line set partners = asked.line -> 'partners'
from single_application application, jsonb_array_elements(application.lines) as asked (line)
where application.id = line.application_id and jsonb_typeof(asked.line -> 'partners') = 'array'
    and asked.line ->> 'schemeCode' = line.scheme_code and asked.line ->> 'theme' = line.theme;
alter table application_line alter column partners drop default;
