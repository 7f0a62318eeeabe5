--liquibase formatted sql

--changeset booking:extensions
-- Exclusion constraints that mix an identifier (=) with an interval (&&) need it.
create extension if not exists btree_gist;
