--liquibase formatted sql

-- What an order was billed for may be corrected both ways: a credit note takes back, a supplement asks for more.

--changeset booking:correction
-- Which of the two it is follows from the sign of its total.
alter table credit_note rename to correction;
alter table correction drop constraint credit_note_total_check;
alter index credit_note_by_invoice rename to correction_by_invoice;
alter index credit_note_by_issue rename to correction_by_issue;

--changeset booking:supplemented
alter table invoice add column supplemented bigint not null default 0 check (supplemented >= 0);
alter table invoice drop constraint invoice_check;
alter table invoice add constraint credited_of_billed
  check (credited between 0 and greatest(total + supplemented, 0));

--changeset booking:issued-as-it-is splitStatements:false
drop trigger issued_as_it_is on invoice;
create trigger issued_as_it_is before update on invoice
  for each row when (
    old.state <> 'DRAFT'
      and (new.state = 'DRAFT'
        or to_jsonb(old) - '{state,revision,paid,supplemented,credited,payments}'::text[]
          <> to_jsonb(new) - '{state,revision,paid,supplemented,credited,payments}'::text[]))
  execute function refuse_change_of_issued();
