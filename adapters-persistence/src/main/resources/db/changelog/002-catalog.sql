--liquibase formatted sql

-- What suppliers sell. Every table of a tenant is keyed by (supplier_id, id), and so is every foreign and unique key:
-- the schema can be distributed by supplier. Definitions are documents; what is looked for is flat.

--changeset booking:supplier
create table supplier (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  email text not null,
  currency text not null,
  zone text not null,
  locale text not null,
  hold_for text not null,
  terms_version text not null,
  policy_version text not null
);

--changeset booking:reference
-- To whom an id belongs, for calls from outside that know no supplier. Not a tenant's table: it is how one is found.
create table reference (
  id uuid primary key,
  supplier_id uuid not null,
  kind text not null check (kind in ('experience', 'resource', 'session', 'order', 'booking', 'payment'))
);

--changeset booking:experience
create table experience (
  supplier_id uuid not null references supplier,
  id uuid not null,
  slug text not null,
  name text not null,
  kind text not null,
  zone text not null,
  offered boolean not null,
  position int not null,
  definition jsonb not null,
  primary key (supplier_id, id)
);
create unique index experience_slug on experience (supplier_id, slug) where offered;

--changeset booking:resource
create table resource (
  supplier_id uuid not null references supplier,
  id uuid not null,
  code text not null,
  name text not null,
  capacity int not null check (capacity > 0),
  hours jsonb not null,
  offered boolean not null,
  position int not null,
  primary key (supplier_id, id)
);
create unique index resource_code on resource (supplier_id, code) where offered;

--changeset booking:session
-- Wall time and zone are the source; the instants are derived from them, to search by.
create table session (
  supplier_id uuid not null,
  id uuid not null,
  experience_id uuid not null,
  local_start timestamp not null,
  zone text not null,
  length text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity int not null check (capacity >= 0),
  open boolean not null,
  primary key (supplier_id, id),
  unique (supplier_id, experience_id, local_start)
);
create index session_by_start on session (supplier_id, experience_id, starts_at);

--changeset booking:price-book
create table price_book (
  supplier_id uuid primary key,
  definition jsonb not null
);

--changeset booking:coupon
-- Codes are found in whatever case they are typed: code_key is the folded form.
create table coupon (
  supplier_id uuid not null,
  id uuid not null,
  code_key text not null,
  definition jsonb not null,
  primary key (supplier_id, id),
  unique (supplier_id, code_key)
);

--changeset booking:gift-card
-- What is left is told by the pool of the same id.
create table gift_card (
  supplier_id uuid not null,
  id uuid not null,
  code text not null,
  code_key text not null,
  issued bigint not null check (issued >= 0),
  currency text not null,
  valid_until date not null,
  primary key (supplier_id, id),
  unique (supplier_id, code_key)
);

--changeset booking:schedule splitStatements:false
-- How often sessions of a supplier were changed, for those who keep what they read of one. One that is added changes
-- nothing that anybody can have kept, and none is ever deleted.
create table schedule (
  supplier_id uuid primary key,
  edition bigint not null
);
create function count_edition() returns trigger language plpgsql as $$
begin
  insert into schedule as s (supplier_id, edition) select distinct supplier_id, 1 from changed
    on conflict (supplier_id) do update set edition = s.edition + 1;
  return null;
end
$$;
create trigger sessions_changed after update on session referencing new table as changed
  for each statement execute function count_edition();

--changeset booking:supplier-conditions
-- Cancellation policy, deposits and what is done after the sale, as a document.
alter table supplier add column conditions json;

--changeset booking:supplier-invoicing
-- Who it is on invoices, as a document.
alter table supplier add column invoicing json;
