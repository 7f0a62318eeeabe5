--liquibase formatted sql

-- Placing and moving on in one transaction for many who come at the same time. Orders are locked before pools.

--changeset booking:together splitStatements:false runOnChange:true
-- Stores all of it or nothing: then it says what is to be stored apart. Either may be missing.
drop function if exists together(jsonb, jsonb);
create or replace function together(placements checkout_rows, changes checkout_rows) returns jsonb language plpgsql as $$
declare
  apart uuid[] := '{}';
  versions jsonb := '{}';
begin
  if changes.starts is not null then
    apart := moved_apart(changes);
  end if;
  if placements.keys is not null then
    apart := apart || placed_apart(placements);
  end if;
  if apart <> '{}' then
    return jsonb_build_object('apart', to_jsonb(apart));
  end if;

  if changes.starts is not null then
    perform commit_holds(changes);
    perform write_moved(changes);
  end if;
  if placements.keys is not null then
    versions := write_placed(placements);
  end if;
  return jsonb_build_object('pools', versions);
end
$$;
