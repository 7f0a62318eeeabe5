--liquibase formatted sql

-- Departures that are cancelled as a whole, taken off sale by hand, or decided on.

--changeset booking:session-shut
-- Closed for good, whatever a catalogue offers; only who closed it opens it again.
alter table session add column shut boolean not null default false;

--changeset booking:session-cancellation
-- How many of its bookings are cancelled, the bookings tell.
create table session_cancellation (
  supplier_id uuid not null,
  session_id uuid not null,
  reason text not null check (reason in ('WEATHER', 'TOO_FEW_PARTICIPANTS', 'OTHER')),
  note text not null,
  goodwill boolean not null,
  requested_by text not null,
  requested_at timestamptz not null,
  done_at timestamptz,
  troubles jsonb not null,
  primary key (supplier_id, session_id)
);

--changeset booking:departure-decision
create table departure_decision (
  supplier_id uuid not null,
  session_id uuid not null,
  goes_ahead boolean not null,
  seats bigint not null,
  at timestamptz not null,
  primary key (supplier_id, session_id)
);

--changeset booking:booking-by-session
create index booking_by_session on booking (supplier_id, session_id, id) where session_id is not null;
