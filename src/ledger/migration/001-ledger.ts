/**
 * The first schema. Texts that are compared by order use the collation "C", so that every machine sorts alike.
 * Whole readings and finished cells are `json`, not `jsonb`: json keeps the very characters it was given.
 */
export const ledger = `
create table article (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  sha256 text collate "C" not null unique,
  outlet text collate "C",
  title text,
  url text,
  language text not null,
  published json,
  since text collate "C",
  until text collate "C",
  words int not null,
  actors int not null,
  statements int not null,
  events int not null,
  set_aside int not null,
  opening text not null,
  captured_at text collate "C" not null,
  capture json not null,
  retracted text
);
create index article_by_date on article (since, id);
create index article_by_outlet on article (outlet, since, id);
create index article_by_end on article (until);

create table original (
  sha256 text collate "C" primary key references article (sha256),
  bytes bytea not null
);
create table reading (
  article text collate "C" primary key references article (id),
  body json not null
);
create table sentence (
  article text collate "C" not null references article (id),
  start int not null,
  stop int not null,
  body text not null,
  words tsvector not null,
  primary key (article, start)
);
create index sentence_by_word on sentence using gin (words);

create table outlet (
  name text collate "C" primary key,
  articles int not null
);
create table tally (
  one boolean primary key default true check (one),
  articles int not null default 0,
  unread int not null default 0,
  sample int not null default 0,
  actors int not null default 0,
  statements int not null default 0,
  events int not null default 0,
  set_aside int not null default 0
);
insert into tally default values;

create table actor (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  name text not null,
  type text not null,
  articles int not null default 0,
  mentions int not null default 0,
  statements int not null default 0,
  events int not null default 0,
  first text collate "C",
  last text collate "C",
  moved_to text collate "C" references actor (id)
);
create index actor_by_weight on actor (articles desc, mentions desc, id) where moved_to is null;
create index actor_by_target on actor (moved_to) where moved_to is not null;

create table actor_member (
  seq bigint generated always as identity unique,
  cell text collate "C" primary key,
  article text collate "C" not null references article (id),
  local text collate "C" not null,
  actor text collate "C" not null references actor (id),
  name text not null,
  names json not null,
  roles json not null,
  mentions int not null,
  statements int not null,
  events int not null,
  unique (article, local)
);
create index member_by_actor on actor_member (actor, article);

create table actor_name (
  actor text collate "C" not null references actor (id),
  text text collate "C" not null,
  outlet text collate "C" not null,
  articles int not null,
  fullest int not null,
  cite json not null,
  words tsvector not null,
  primary key (actor, text, outlet)
);
create index name_by_word on actor_name using gin (words);

create table actor_key (
  key text collate "C" not null,
  actor text collate "C" not null references actor (id),
  primary key (key, actor)
);
create index key_by_actor on actor_key (actor);

create table merge (
  seq bigint generated always as identity primary key,
  actor text collate "C" not null references actor (id),
  a text not null,
  b text not null,
  verdict text not null,
  reason json not null
);
create index merge_by_actor on merge (actor, seq);

create table statement (
  id text collate "C" primary key,
  article text collate "C" not null references article (id),
  local text collate "C" not null,
  start int not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  act text collate "C" not null,
  source text collate "C",
  body json not null
);
create index statement_by_date on statement (since, article, start, id);
create index statement_by_article on statement (article, start, id);
create index statement_by_act on statement (act, since, article, start, id);
create index statement_by_outlet on statement (outlet, since, article, start, id);
create index statement_by_source on statement (source);

create table event (
  id text collate "C" primary key,
  article text collate "C" not null references article (id),
  local text collate "C" not null,
  start int not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  class text collate "C" not null,
  within text collate "C",
  body json not null
);
create index event_by_statement on event (within) where within is not null;
create index event_by_date on event (since, article, start, id);
create index event_by_article on event (article, start, id);
create index event_by_class on event (class, since, article, start, id);
create index event_by_outlet on event (outlet, since, article, start, id);

create table event_party (
  event text collate "C" not null references event (id),
  cell text collate "C" not null,
  primary key (cell, event)
);

create table judgement (
  seq bigint generated always as identity unique,
  id text collate "C" primary key,
  by text not null,
  at text not null,
  about json not null,
  verdict text not null,
  why text,
  revoked_by text collate "C" references judgement (id) deferrable initially deferred
);
create function judgement_stands() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.revoked_by is null and new.revoked_by is not null
    and (to_jsonb(new) - 'revoked_by') = (to_jsonb(old) - 'revoked_by') then
    return new;
  end if;
  raise exception 'a judgement is never changed or removed, only revoked by a later one';
end $$;
create trigger judgement_rows before update or delete on judgement
  for each row execute function judgement_stands();
create trigger judgement_all before truncate on judgement
  for each statement execute function judgement_stands();
`;
