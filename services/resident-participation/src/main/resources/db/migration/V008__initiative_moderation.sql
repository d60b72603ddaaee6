-- Others see an initiative as they see a contribution: masked until a moderator decided, hidden with a reason, gone with its author.
alter table citizen_initiative
    alter column title drop not null,
    alter column plan drop not null,
    -- what was written, sealed for its author; none for what was submitted before words were sealed
    add column original    bytea,
    add column hints       jsonb not null default '[]',
    add column moderation  text  not null default 'PENDING',
    add column hide_reason text,
    add column objection   bytea;
alter table citizen_initiative
    alter column hints drop default,
    alter column moderation drop default;

-- whoever was erased before leaves no words behind
update citizen_initiative set moderation = 'WITHDRAWN', title = null, plan = null
where not exists (select from author where author.id = citizen_initiative.id);

-- words can be taken back: they leave the history, where they stood until now
update change set state = ((state::jsonb - 'title' - 'plan') || '{"moderation": "PENDING"}')::json
where aggregatetype = 'citizen-initiative';

alter table citizen_initiative
    add constraint citizen_initiative_moderation check (moderation in ('PENDING', 'VISIBLE', 'HIDDEN', 'WITHDRAWN')),
    add constraint citizen_initiative_words check (case moderation
        when 'WITHDRAWN' then title is null and plan is null and original is null and objection is null
        else title is not null and plan is not null end),
    add constraint citizen_initiative_reason
        check ((moderation = 'HIDDEN') = (hide_reason is not null) or moderation = 'WITHDRAWN');
create index citizen_initiative_moderation on citizen_initiative (moderation, id);
