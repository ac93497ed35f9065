/**
 * The tables. Every statement can be run again: that is the whole migration. PostgreSQL 15 subset, because PGlite is
 * newer than the servers it may be moved to. Days are text (`YYYY-MM-DD`), instants timestamptz, contents are JSON in
 * text columns so that no byte a reporter sends can be refused by the database.
 */
export const SCHEMA = `
create table if not exists secret (name text primary key, value text not null);
create table if not exists network_key (day text primary key, key text not null);

create table if not exists cases (
  id integer generated always as identity primary key,
  state text not null,
  opened timestamptz not null,
  last_report timestamptz not null,
  decided timestamptz,
  reason text,
  level text,
  reviewed text,
  expires text,
  follows integer references cases,
  erased boolean not null default false
);
create index if not exists cases_state on cases (state);

create table if not exists report (
  id uuid primary key,
  receipt text not null unique,
  case_id integer not null references cases,
  received timestamptz not null,
  token text,
  network text,
  network_no integer not null,
  reason text not null,
  body text
);
create index if not exists report_case on report (case_id);
create index if not exists report_network on report (network) where network is not null;

create table if not exists identifier (
  case_id integer not null references cases,
  kind text not null,
  value text not null,
  listed boolean not null default false,
  primary key (case_id, kind, value)
);
create index if not exists identifier_value on identifier (kind, value);

create table if not exists appeal (
  id integer generated always as identity primary key,
  receipt text not null unique,
  case_id integer references cases,
  contact text,
  statement text,
  reply text,
  received timestamptz not null,
  state text not null,
  decided timestamptz
);
create index if not exists appeal_case on appeal (case_id);

create table if not exists audit (seq integer primary key, record text not null, prev text not null, hash text not null);
create or replace function audit_is_append_only() returns trigger language plpgsql as
  $$ begin raise exception 'the audit log is append-only'; end $$;
create or replace trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function audit_is_append_only();

create table if not exists moderator (name text primary key, password text not null, created timestamptz not null);
alter table moderator add column if not exists admin boolean not null default false;
create table if not exists session (
  id text primary key, moderator text not null references moderator, csrf text not null, expires timestamptz not null
);
create table if not exists login_failure (name text not null, at timestamptz not null);
create index if not exists login_failure_name on login_failure (name, at);
create table if not exists partner (name text primary key, key text not null unique, created timestamptz not null);

create table if not exists taken (mark text not null, at timestamptz not null);
create index if not exists taken_mark on taken (mark, at);

create table if not exists publication (
  version integer primary key,
  issued timestamptz not null,
  expires timestamptz not null,
  entries integer not null,
  content text not null,
  snapshot text not null
);
alter table publication add column if not exists confirmed boolean not null default false;

create table if not exists waiting (
  kind text not null,
  value text not null,
  entry text not null,
  since timestamptz not null,
  confirmed boolean not null default false,
  primary key (kind, value)
);
`;
