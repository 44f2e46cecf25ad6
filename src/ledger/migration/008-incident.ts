/**
 * Incidents: accounts of several articles that tell one event. `telling` says which account an event of a text belongs to,
 * `account` which incident it tells, `occurrence` why. `account_key` and `account_actor` are what a later account is found
 * by: names and figures of its sentence, and who takes part, as the ledger knows him today. `account_ruling` is what a
 * person says of two accounts. `article.accounts` is empty until an article's accounts are told.
 */
export const incident = `
alter table article add column accounts int;
create index article_unjoined on article (seq) where accounts is null;

create sequence incident_number;
create table incident (
  n bigint primary key,
  id text collate "C" not null unique,
  rank text collate "C" not null,
  since text collate "C",
  until text collate "C",
  accounts int not null,
  articles int not null,
  outlets int not null
);
create index incident_by_date on incident (since, rank);
create index incident_by_articles on incident (articles, since, rank);

create table account (
  id text collate "C" primary key,
  article text collate "C" not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  rank text collate "C" not null,
  incident bigint not null
);
create index account_by_incident on account (incident, rank);
create index account_by_article on account (article);
create table telling (
  event text collate "C" primary key,
  account text collate "C" not null
);
create index telling_by_account on telling (account);

create table occurrence (
  seq bigint generated always as identity primary key,
  account text collate "C" not null,
  other text collate "C" not null,
  rule text not null,
  version text not null,
  score float8,
  parts json
);
create index occurrence_by_account on occurrence (account, seq);
create index occurrence_by_other on occurrence (other, seq);

create table account_key (
  key text collate "C" not null,
  since text collate "C" not null,
  event text collate "C" not null,
  primary key (key, since, event)
);
create table account_actor (
  actor text collate "C" not null,
  deed text collate "C" not null,
  since text collate "C" not null,
  event text collate "C" not null,
  cell text collate "C" not null,
  primary key (actor, deed, since, event, cell)
);
create index account_actor_by_cell on account_actor (cell);

create table account_ruling (
  judgement text collate "C" not null,
  n int not null,
  a text collate "C" not null,
  b text collate "C" not null,
  verdict text collate "C" not null,
  standing text collate "C" not null,
  primary key (judgement, n)
);
create index account_ruling_by_a on account_ruling (a);
create index account_ruling_by_b on account_ruling (b);
`;
