-- each extension asks for an evaluation of its own term (Wbmgp art. 5(5))
alter table local_evaluation add column term_no int check (term_no between 1 and 5);
-- one from before may span terms: it is about the last of them
update local_evaluation set term_no = coalesce(
    (select max(term.no) from unit_term term
     where term.designation_id = local_evaluation.designation_id and term.first_day <= local_evaluation.data_to), 1);
alter table local_evaluation alter column term_no set not null;

update designation_application set decision = decision || '{"restsOn": []}' where decision is not null;
