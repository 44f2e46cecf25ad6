/**
 * Relations, labels and places as articles tell them. Who an in-article actor stands for is looked up when a row is
 * shown, as with statements. `told_since` and `told_until` are the first and last day on which a relation may hold.
 * `spot` is a place as one article names it: `place` is the id of the ledger's place, the same for all that are one.
 */
export const ground = `
create table relation (
  id text collate "C" primary key,
  article text collate "C" not null references article (id),
  start int not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  kind text collate "C" not null,
  source text collate "C" not null,
  goal text collate "C" not null,
  told_since text collate "C",
  told_until text collate "C",
  body json not null
);
create index relation_by_date on relation (since, article, start, id);
create index relation_by_article on relation (article, start, id);
create index relation_by_source on relation (source);
create index relation_by_goal on relation (goal);

create table label (
  id text collate "C" primary key,
  article text collate "C" not null references article (id),
  start int not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  actor text collate "C" not null,
  label text collate "C" not null,
  voice text collate "C" not null,
  loaded text collate "C" not null,
  tone text collate "C" not null,
  body json not null
);
create index label_by_date on label (since, article, start, id);
create index label_by_article on label (article, start, id);
create index label_by_actor on label (actor);

create table spot (
  article text collate "C" not null references article (id),
  n int not null,
  place text collate "C" not null,
  name text collate "C" not null,
  precision text collate "C" not null,
  placed text collate "C" not null,
  words text collate "C" not null,
  outlet text collate "C",
  since text collate "C",
  until text collate "C",
  body json not null,
  primary key (article, n)
);
create index spot_by_place on spot (place, since, article, n);

alter table event add column place_id text collate "C";
create index event_by_place on event (place_id, since, article, start, id) where place_id is not null;
`;
