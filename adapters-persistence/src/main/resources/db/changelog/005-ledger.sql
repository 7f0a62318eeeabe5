--liquibase formatted sql

-- Double entry, append-only.

--changeset booking:posting
create table posting (
  supplier_id uuid not null,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  at timestamptz not null,
  number bigint generated always as identity,
  primary key (supplier_id, id)
);
create index posting_by_subject on posting (subject);

--changeset booking:entry
create table entry (
  supplier_id uuid not null,
  posting_id uuid not null,
  position int not null,
  account text not null,
  instrument uuid,
  amount bigint not null check (amount <> 0),
  currency text not null,
  primary key (supplier_id, posting_id, position),
  foreign key (supplier_id, posting_id) references posting
);
create index entry_by_account on entry (supplier_id, account, currency, instrument);

--changeset booking:append-only splitStatements:false
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: post the other way', tg_table_name
    using errcode = 'restrict_violation', constraint = 'append_only', table = tg_table_name;
end
$$;

create trigger append_only before update or delete on posting
  for each row execute function refuse_change();
create trigger append_only before update or delete on entry
  for each row execute function refuse_change();

--changeset booking:posting-kinds
-- Why something is posted has one name everywhere.
alter table posting disable trigger append_only;
update posting set kind = case kind when 'gift-card' then 'GIFT' else upper(kind) end where kind = lower(kind);
alter table posting enable trigger append_only;
