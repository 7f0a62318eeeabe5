--liquibase formatted sql

-- Invoices and credit notes. What a document says is frozen with it; the flat columns beside it are for lists.

--changeset booking:invoice
-- payments: what came for it; together with what was credited it gives the state. buyer_key: what a customer is looked
-- for by, in lower case.
create table invoice (
  supplier_id uuid not null,
  id uuid not null,
  order_id uuid,
  state text not null check (state in ('DRAFT', 'ISSUED', 'PARTLY_PAID', 'PAID', 'CREDITED')),
  revision bigint not null,
  created_at timestamptz not null,
  series text,
  sequence bigint check (sequence > 0),
  issued_at timestamptz,
  issued_on date,
  currency text not null,
  total bigint not null,
  paid bigint not null,
  credited bigint not null check (credited between 0 and greatest(total, 0)),
  buyer_key text not null,
  bill jsonb not null,
  payments jsonb not null,
  primary key (supplier_id, id),
  unique (supplier_id, series, sequence),
  check ((state = 'DRAFT') = (series is null)),
  check (num_nulls(series, sequence, issued_at, issued_on) in (0, 4))
);
create index invoice_by_time on invoice (supplier_id, created_at, id);
create index invoice_by_order on invoice (supplier_id, order_id) where order_id is not null;
create index invoice_by_issue on invoice (supplier_id, issued_on) where issued_on is not null;

--changeset booking:credit-note
create table credit_note (
  supplier_id uuid not null,
  id uuid not null,
  invoice_id uuid not null,
  corrects_series text not null,
  corrects_sequence bigint not null,
  series text not null,
  sequence bigint not null check (sequence > 0),
  issued_at timestamptz not null,
  issued_on date not null,
  currency text not null,
  total bigint not null check (total <= 0),
  bill jsonb not null,
  primary key (supplier_id, id),
  unique (supplier_id, series, sequence),
  foreign key (supplier_id, invoice_id) references invoice
);
create index credit_note_by_invoice on credit_note (supplier_id, invoice_id);
create index credit_note_by_issue on credit_note (supplier_id, issued_on);

--changeset booking:invoice-series
-- The last number given; its row is locked until what got the number is there for good.
create table invoice_series (
  supplier_id uuid not null,
  series text not null,
  last bigint not null,
  primary key (supplier_id, series)
);

--changeset booking:invoice-reference
alter table reference drop constraint reference_kind_check;
alter table reference add constraint reference_kind_check check (kind in (
  'experience', 'resource', 'session', 'order', 'booking', 'payment', 'refund', 'invoice', 'credit-note'));

--changeset booking:issued-for-good splitStatements:false
create function refuse_change_of_issued() returns trigger language plpgsql as $$
begin
  raise exception '% was issued: a credit note corrects it', tg_table_name
    using errcode = 'restrict_violation', constraint = 'issued_for_good', table = tg_table_name;
end
$$;

create trigger issued_for_good before delete on invoice
  for each row when (old.state <> 'DRAFT') execute function refuse_change_of_issued();
create trigger issued_as_it_is before update on invoice
  for each row when (
    old.state <> 'DRAFT'
      and (new.state = 'DRAFT'
        or to_jsonb(old) - '{state,revision,paid,credited,payments}'::text[]
          <> to_jsonb(new) - '{state,revision,paid,credited,payments}'::text[]))
  execute function refuse_change_of_issued();
create trigger issued_for_good before update or delete on credit_note
  for each row execute function refuse_change_of_issued();

--changeset booking:one-by-one splitStatements:false
create function refuse_gap() returns trigger language plpgsql as $$
begin
  raise exception 'Numbers are given one by one'
    using errcode = 'restrict_violation', constraint = 'one_by_one', table = tg_table_name;
end
$$;

create trigger one_by_one before update on invoice_series
  for each row when (new.last <> old.last + 1) execute function refuse_gap();
create trigger first_is_one before insert on invoice_series
  for each row when (new.last <> 1) execute function refuse_gap();
create trigger never_again before delete on invoice_series
  for each row execute function refuse_gap();

--changeset booking:posting-by-time
create index posting_by_time on posting (supplier_id, at, number);
