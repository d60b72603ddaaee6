-- An attachment is a change of its contribution: a moderator who did not see it decides about an older version.
alter table contribution add column attachments integer not null default 0 check (attachments >= 0);
update contribution set attachments = (select count(*) from attachment where attachment.contribution_id = contribution.id);
alter table contribution alter column attachments drop default;
