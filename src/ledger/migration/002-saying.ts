/**
 * Sayings: statements of several articles that report the same. `report` says which statement reports which saying,
 * `restatement` why; `wording` and `wording_key` are what a later statement is compared with and found by; `since` is empty for keys that
 * hold at any date. `rank`
 * sorts reports by the day they were surely out, then as lists do. Keys and links name their rows without a foreign key:
 * checking each took longer than writing them, and nothing is ever deleted.
 */
export const saying = `
alter table statement add column stance text collate "C";
update statement set stance = body ->> 'stance';
create index statement_by_stance on statement (stance, since, article, start, id);

create sequence saying;
create table report (
  statement text collate "C" primary key,
  saying bigint not null,
  article text collate "C" not null,
  outlet text collate "C",
  since text collate "C",
  rank text collate "C" not null
);
create index report_by_saying on report (saying, rank);

create table restatement (
  seq bigint generated always as identity primary key,
  statement text collate "C" not null,
  other text collate "C" not null,
  rule text not null,
  version text not null,
  score float8
);
create index restatement_by_statement on restatement (statement, seq);
create index restatement_by_other on restatement (other, seq);

create table wording (
  statement text collate "C" primary key references statement (id),
  article text collate "C" not null,
  actor text collate "C" not null,
  body json not null
);
create index wording_by_actor on wording (actor) where actor <> '';
create table wording_key (
  actor text collate "C" not null,
  key text collate "C" not null,
  since text collate "C" not null,
  statement text collate "C" not null
);
create index key_by_wording on wording_key (actor, key, since, statement);
`;
